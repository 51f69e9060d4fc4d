using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Book.Tests;

/// <summary>A book that has everything a book can have.</summary>
internal static class WholeBook
{
    public static BookDefinition In(TemporaryFolder folder) => new()
    {
        Title = "Ties",
        Subtitle = "Between towns",
        Description = "Two chapters & their data.",
        Authors = "By *us*. Code: MIT.",
        FrontMatter = "## About\n\nSee [the first chapter](notebooks/01-ties.ipynb#where) and [the licence](LICENSE).",
        FrontMatterPath = folder["README.md"],
        Chapters = [First(folder), Second(folder)],
        Registers = [Claims(folder)],
        Tables = [Towns(folder), Ties],
        DataFiles = [folder.Write("data/datapackage.json", "{}")],
        Facts = [new(".NET", "10")],
    };

    private static BookChapter First(TemporaryFolder folder)
    {
        folder.Write("LICENSE", "MIT");
        folder.Write("notebooks/pictures/map.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>");
        return Sample.Chapter(
            folder["notebooks/01-ties.ipynb"],
            Sample.Prose("# 1. Ties\n\n> Which towns are *tied*?\n\nA [note](02-towns.ipynb#towns)[^1], a ![map](pictures/map.svg).\n\n[^1]: The note."),
            Sample.Code("#load \"setup.csx\"") with { Metadata = new() { ["tags"] = new System.Text.Json.Nodes.JsonArray("setup") } },
            Sample.Prose("## Where\n\nText with a [source](https://example.org/study)."),
            Sample.Code("var ties = study.Ties; // all\nties.Plot()", new StreamOutput("stdout", "two ties\n"), Sample.Shows(MimeTypes.Plotly, Sample.Plot)),
            Sample.Code("ties", Sample.Shows(MimeTypes.Html, "<table><tr><th>town</th></tr><tr><td>Zeist</td></tr></table>")),
            Sample.Prose("### Where else\n\nText."),
            Sample.Code("let x = 1", Sample.Shows(MimeTypes.PlainText, "1")) with { Language = "fsharp" }) with
        { RunTime = TimeSpan.FromSeconds(1.25) };
    }

    private static BookChapter Second(TemporaryFolder folder) => Sample.Chapter(
        folder["notebooks/02-towns.ipynb"],
        Sample.Prose("# 2. Towns\n\n> Who?"),
        Sample.Prose("## Towns\n\n[back](01-ties.ipynb), as c1-1 says"),
        Sample.Code("select 1", new ErrorOutput("Failure", "no <data>", ["Failure: no <data>", "   at cell 3, line 1"])) with { Language = "sql" },
        Sample.Code("towns") with { ExecutionCount = null }) with
    { Status = new ChapterStatus.Failed(3, 1, "no <data>") };

    private static BookRegister Claims(TemporaryFolder folder) => new()
    {
        Name = "claims",
        Title = "Claims",
        Introduction = "What is *said*.",
        Facets = ["Chapter", "Verdict"],
        Entries =
        [
            new("c1-1", "Zeist is tied.")
            {
                Mark = "✓ holds",
                Facets = ["1", "holds"],
                Details =
                [
                    new("Rows", [new("zeist") { Table = "towns", Key = "zeist", After = ", row 2" }, new("nowhere") { Table = "towns", Key = "nowhere" }]),
                    new("Told", [new("The first chapter") { Chapter = folder["notebooks/01-ties.ipynb"] }]),
                ],
            },
            new("c1-2", "IJlst is <large>.") { Mark = "✗ does not hold", IsProblem = true, Facets = ["1", "does not hold"] },
            new("c2-1", "Towns are many.") { Mark = "✓ holds", Facets = ["2", "holds"], Details = [new("Why", [new("They are.")])] },
        ],
    };

    private static BookTable Towns(TemporaryFolder folder) => new()
    {
        Name = "towns",
        Title = "Towns",
        Description = "One row is a town.",
        Columns = [new("id", "A short name"), new("people", "How many", "integer"), new("note")],
        Rows = [["zeist", "61235", "https://example.org/zeist"], ["al hoceima", "", ""], ["rotterdam", "616260", ""], ["ijlst", "7010", ""]],
        Key = "id",
        Licence = "CC BY 4.0",
        Sources = ["https://example.org/cbs"],
        CsvPath = folder.Write("data/towns.csv", "id,people,note\n"),
    };

    private static BookTable Ties => new()
    {
        Name = "ties",
        Title = "Ties",
        Columns = [new("id"), new("towns") { References = "towns", Delimiter = ";" }],
        Rows = [["1", "zeist;al hoceima;ijlst"]],
        Key = "id",
    };
}
