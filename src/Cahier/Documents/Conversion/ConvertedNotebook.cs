namespace Cahier.Documents.Conversion;

/// <summary>A notebook's work in another format.</summary>
/// <param name="Text">The text of the file.</param>
/// <param name="Notes">What does not come along, or needs a look; a sentence each.</param>
public sealed record ConvertedNotebook(string Text, IReadOnlyList<string> Notes)
{
    /// <summary>
    /// For a program that refers to assemblies: the text of the file that is to lie beside it, as a program's own lines
    /// can only name packages and projects. Null when there is none to write.
    /// </summary>
    public string? References { get; init; }
}
