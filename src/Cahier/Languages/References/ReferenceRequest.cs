namespace Cahier.Languages.References;

/// <summary>An <c>#r</c> or <c>#i</c> of a cell or of a file that it loads.</summary>
/// <param name="Text">What stands between its quotation marks.</param>
/// <param name="IsSource">Whether it is an <c>#i</c>, which names a place where packages are.</param>
/// <param name="Folder">Where its path starts.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Column">Its column, from 1.</param>
/// <param name="LineText">The user's line.</param>
/// <param name="File">The file in which it stands, or null for the cell itself.</param>
internal sealed record ReferenceRequest(string Text, bool IsSource, string Folder, int Line, int Column, string LineText, string? File = null)
{
    /// <summary>What is wrong with it.</summary>
    public CodeProblem Problem(string message, string? hint) => new("", message, Line, Column, LineText, File, hint);
}
