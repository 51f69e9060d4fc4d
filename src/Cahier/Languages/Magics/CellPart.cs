namespace Cahier.Languages.Magics;

/// <summary>A part of a cell, in the order of the text.</summary>
/// <param name="Line">Its first line in the cell, from 1.</param>
internal abstract record CellPart(int Line)
{
    /// <summary>Code in one language; what stands before it in the cell is left as empty lines.</summary>
    /// <param name="Line">Its first line in the cell, from 1.</param>
    /// <param name="Language">The language.</param>
    /// <param name="Text">The code.</param>
    /// <param name="ResultName">The name that the result gets (<c>#!sql --name x</c>), or null.</param>
    public sealed record Code(int Line, string Language, string Text, string? ResultName = null) : CellPart(Line);

    /// <summary>A command, such as <c>#!share --from csharp x</c>.</summary>
    public sealed record Command(int Line, MagicCommand Magic, MagicCall Call, string LineText) : CellPart(Line);

    /// <summary>A line that is not understood.</summary>
    public sealed record Unknown(int Line, CodeProblem Problem) : CellPart(Line);
}
