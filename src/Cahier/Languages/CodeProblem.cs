namespace Cahier.Languages;

/// <summary>Something in the user's code that the compiler, or the engine before it, does not accept.</summary>
/// <param name="Code">The compiler's number such as <c>CS0103</c> or <c>FS0039</c>; empty for a finding of the engine.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Line">The line in the cell or file, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="LineText">The user's line.</param>
/// <param name="File">The file that was loaded, or null for the cell itself.</param>
/// <param name="Hint">What to try, or null.</param>
public sealed record CodeProblem(string Code, string Message, int Line, int Column, string LineText, string? File = null, string? Hint = null)
{
    private const int MostOfLine = 240;

    /// <summary>The finding in one line, as compilers write it: <c>(2,5): error CS0103: ...</c></summary>
    public string Summary => $"{File}({Line},{Column}): error{(Code.Length > 0 ? " " + Code : "")}: {Message}";

    /// <summary>The summary, the line with a mark under the column, and the hint.</summary>
    public override string ToString()
    {
        var text = Summary;
        if (LineText.Trim().Length > 0)
        {
            // Of a line that is very long, what is around the column.
            var start = LineText.Length > MostOfLine ? Math.Clamp(Column - 1 - (MostOfLine / 2), 0, LineText.Length - MostOfLine) : 0;
            var shown = LineText.Substring(start, Math.Min(LineText.Length, MostOfLine));
            var mark = new string([.. shown.Take(Math.Max(0, Column - 1 - start)).Select(character => character == '\t' ? '\t' : ' ')]) + "^";
            text += $"\n    {shown.TrimEnd()}\n    {mark}";
        }

        return Hint is null ? text : $"{text}\n    {Hint}";
    }
}
