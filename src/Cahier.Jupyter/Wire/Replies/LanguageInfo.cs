namespace Cahier.Jupyter.Wire.Replies;

/// <summary>The language of the code a kernel runs.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#kernel-info</remarks>
/// <param name="Name">Its name. Notebooks keep it, and tools choose by it.</param>
/// <param name="Version">Its version.</param>
/// <param name="Mimetype">The MIME type of its source files.</param>
/// <param name="FileExtension">The extension of its source files, with the dot.</param>
/// <param name="PygmentsLexer">The Pygments lexer that colours it; null when it has the name of the language.</param>
/// <param name="CodemirrorMode">The CodeMirror mode that colours it; null when it has the name of the language.</param>
/// <param name="NbconvertExporter">The nbconvert exporter for its notebooks; null for the general one.</param>
public sealed record LanguageInfo(
    string Name,
    string Version,
    string Mimetype,
    string FileExtension,
    string? PygmentsLexer = null,
    string? CodemirrorMode = null,
    string? NbconvertExporter = null);
