namespace Cahier.Documents;

/// <summary>Why a notebook could not be read or written, and what to do about it.</summary>
/// <param name="File">The file, as it was named by the caller.</param>
/// <param name="Line">The line, from 1; null when the file as a whole is meant.</param>
/// <param name="Column">The column in characters, from 1; null when the file as a whole is meant.</param>
/// <param name="Message">What is wrong, as a sentence without the place.</param>
/// <param name="Advice">What to try.</param>
public sealed record NotebookProblem(string File, int? Line, int? Column, string Message, string Advice)
{
    /// <summary>File, place, what is wrong and what to try, in one line.</summary>
    public override string ToString() =>
        $"{File}{(Line is null ? "" : $", line {Line}, column {Column}")}: {Message} {Advice}";
}
