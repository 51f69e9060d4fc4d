namespace Cahier.Execution.Runs;

/// <summary>A code cell that is to be run.</summary>
/// <param name="Index">Its position among the cells of the notebook that results, from 0.</param>
/// <param name="Number">Its position in the notebook as it was given, from 1: what messages call it.</param>
/// <param name="Language">Its language.</param>
/// <param name="Source">Its text.</param>
/// <param name="MayFail">Whether the run goes on when it fails.</param>
/// <param name="IsLeftOut">Whether it is not to be run.</param>
internal sealed record PlannedCell(int Index, int Number, string Language, string Source, bool MayFail, bool IsLeftOut)
{
    /// <summary>Its first line that is not empty.</summary>
    public string FirstLine =>
        Source.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0) ?? "";
}
