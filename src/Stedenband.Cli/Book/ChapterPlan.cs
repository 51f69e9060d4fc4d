using Cahier.Documents;

namespace Stedenband.Cli.Book;

/// <summary>What is to be done with one chapter.</summary>
/// <param name="Path">The notebook's file.</param>
/// <param name="Fingerprint">What its outputs depend on; null when it could not be read.</param>
/// <param name="Notebook">The notebook; null when it could not be read.</param>
/// <param name="Done">The result, where nothing has to be run.</param>
internal sealed record ChapterPlan(string Path, string? Fingerprint, Notebook? Notebook, ChapterRun? Done);
