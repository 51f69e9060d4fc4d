namespace Cahier.Languages.Magics;

/// <summary>A code cell of a file that is imported.</summary>
/// <param name="File">The file.</param>
/// <param name="Number">The cell's position in the file, from 1; null for a script, which is one piece of code.</param>
/// <param name="Language">Its language.</param>
/// <param name="Source">Its text.</param>
internal sealed record ImportedCell(string File, int? Number, string Language, string Source);
