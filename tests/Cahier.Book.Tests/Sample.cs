using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Book.Tests;

/// <summary>Small books to write.</summary>
internal static class Sample
{
    public const string Plot = """{"data":[{"x":[1,2],"y":[3,4],"type":"bar","hovertext":["<b>Two ties</b><br>stated; ch. 1","<b>One tie</b><br>inferred &amp; noted"]}],"layout":{"height":320,"meta":{"title":"Ties by year","alt":"Two ties in 2004, one in 2010.","source":"Own data"}}}""";

    public static BookDefinition Book(params IReadOnlyList<BookChapter> chapters) => new() { Title = "Ties", Chapters = chapters };

    public static BookChapter Chapter(string path, params IReadOnlyList<Cell> cells) => new() { Path = path, Notebook = Notebook.Create("csharp", cells) };

    public static MarkdownCell Prose(string source) => new() { Source = source };

    public static CodeCell Code(string source, params IReadOnlyList<Output> outputs) => new() { Source = source, Language = "csharp", ExecutionCount = 1, Outputs = outputs };

    public static Output Shows(string type, string text) => new DisplayDataOutput(MimeBundle.Of(type, text));

    public static BookTable Table(string name, string key, params IReadOnlyList<string> keys) => new()
    {
        Name = name,
        Title = name,
        Columns = [new(key)],
        Rows = [.. keys.Select(value => (IReadOnlyList<string>)[value])],
        Key = key,
    };
}
