using AngleSharp.Html.Dom;

namespace Cahier.Book.Tests;

/// <summary>A book in a folder of its own, to read.</summary>
internal sealed class WrittenBook : IDisposable
{
    private readonly TemporaryFolder place = new();

    public WrittenBook(BookDefinition definition) => Outcome = BookWriter.Write(definition, Folder);

    public BookOutcome Outcome { get; }

    public string Folder => place["book"];

    /// <summary>What the author is told.</summary>
    public IReadOnlyList<string> Warnings => Assert.IsType<BookOutcome.Written>(Outcome).Warnings;

    public IEnumerable<string> Paths => Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    public IEnumerable<string> Pages => Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal));

    /// <summary>One page as a browser reads it.</summary>
    public IHtmlDocument this[string page] => Dom.Parse(Text(page));

    public string Text(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public void Dispose() => place.Dispose();
}
