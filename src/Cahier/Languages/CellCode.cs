namespace Cahier.Languages;

/// <summary>A piece of a cell in one language.</summary>
/// <param name="Text">
/// The code. What stands before it in the cell is left out as empty lines, so that its lines have the cell's own numbers.
/// </param>
/// <param name="CellNumber">The position of the cell in the notebook, from 1.</param>
/// <param name="Folder">The folder of the notebook: paths in <c>#r</c> and <c>#load</c> start here.</param>
internal sealed record CellCode(string Text, int CellNumber, string Folder)
{
    /// <summary>The name under which compilers and stack traces know the code.</summary>
    public string DocumentPath(string extension) => CellDocument.PathFor(Folder, CellNumber, extension);
}
