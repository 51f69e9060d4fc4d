using System.Text;
using Cahier.Documents;
using Cahier.Documents.Conversion;

namespace Cahier.Tests.Documents.Conversion;

/// <summary>Converts notebooks of a test.</summary>
internal static class Converted
{
    public static CodeCell Code(string source, string language = "csharp") => new() { Language = language, Source = source };

    public static Notebook Notebook(params string[] cells) => Cahier.Documents.Notebook.Create("csharp", [.. cells.Select(source => Code(source))]);

    public static ConvertedNotebook To(NotebookFormat format, Notebook notebook, string? folder = null) =>
        NotebookConverter.Write(notebook, format, PlaceIn(folder ?? Path.GetTempPath()), TestContext.Current.CancellationToken);

    public static Notebook From(NotebookFormat format, string text) =>
        Fixture.Success(NotebookConverter.Read(Encoding.UTF8.GetBytes(text), format, "test"));

    /// <summary>What of a cell every format can hold.</summary>
    public static IEnumerable<string> Contents(Notebook notebook) =>
        notebook.Cells.Select(cell => $"{(cell is CodeCell code ? code.Language : cell.GetType().Name)} [{string.Join(',', cell.Tags)}]\n{cell.Source}");

    private static ConversionPlace PlaceIn(string folder) => new("study.ipynb", folder, folder, "study");
}
