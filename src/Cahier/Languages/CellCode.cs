namespace Cahier.Languages;

/// <summary>A piece of a cell in one language.</summary>
/// <param name="Text">
/// The code. What stands before it in the cell is left out as empty lines, so that its lines have the cell's own numbers.
/// </param>
/// <param name="CellNumber">The position of the cell in the notebook, from 1.</param>
/// <param name="Folder">The folder of the notebook: paths in <c>#r</c> and <c>#load</c> start here.</param>
internal sealed record CellCode(string Text, int CellNumber, string Folder)
{
    /// <summary>The name under which the result is kept (<c>#!sql --name x</c>), or null.</summary>
    public string? ResultName { get; init; }

    /// <summary>The file that it comes from, when it is not the cell's own.</summary>
    public CodeOrigin? Origin { get; init; }

    /// <summary>The name under which compilers and stack traces know the code.</summary>
    public string DocumentPath(string extension) => Origin?.Document ?? CellDocument.PathFor(Folder, CellNumber, extension);
}
