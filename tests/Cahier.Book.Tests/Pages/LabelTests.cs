using Cahier.Book.Markup;
using Cahier.Book.Pages;
using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Book.Tests.Pages;

public sealed class LabelTests
{
    private static readonly string[] TheSameInBoth = ["Download", "Notebook", "Seconds"];

    private static readonly Lazy<string> Everything = new(AllPages);

    public static TheoryData<string> Names => [.. typeof(Labels).GetProperties().Where(property => property.PropertyType == typeof(string)).Select(property => property.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void every_label_has_words_in_both_languages_and_not_the_same_ones(string name)
    {
        var (english, dutch) = (Text(name, LabelTexts.English), Text(name, LabelTexts.Dutch));

        Assert.False(string.IsNullOrWhiteSpace(english));
        Assert.False(string.IsNullOrWhiteSpace(dutch));
        Assert.Equal(TheSameInBoth.Contains(name), english == dutch);
        Assert.Equal(english.Contains("{0}", StringComparison.Ordinal), dutch.Contains("{0}", StringComparison.Ordinal));
        Assert.Equal(english.Contains("{1}", StringComparison.Ordinal), dutch.Contains("{1}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "Contents")]
    [InlineData("nl", "Inhoud")]
    [InlineData("NL-be", "Inhoud")]
    [InlineData("fr", "Contents")]
    [InlineData("", "Contents")]
    public void a_language_that_there_is_not_is_english(string language, string contents) => Assert.Equal(contents, Labels.In(language).Contents);

    [Theory]
    [MemberData(nameof(Names))]
    public void every_label_is_shown_somewhere_in_a_book(string name) =>
        Assert.Contains(Html.Encode(Text(name, LabelTexts.Dutch)).Text, Everything.Value, StringComparison.Ordinal);

    private static string AllPages()
    {
        using var folder = new TemporaryFolder();
        using var book = new WrittenBook(BookOfEverything(folder));
        return string.Concat(book.Pages.Select(book.Text));
    }

    private static string Text(string name, Labels labels) => (string)typeof(Labels).GetProperty(name)!.GetValue(labels)!;

    private static BookDefinition BookOfEverything(TemporaryFolder folder) => Sample.Book(
        Sample.Chapter(
            "a.ipynb",
            Sample.Prose("## Section"),
            Sample.Code("1") with { Metadata = new() { ["tags"] = new System.Text.Json.Nodes.JsonArray("setup") } },
            Sample.Code("2", Sample.Shows(MimeTypes.Plotly, Sample.Plot), Sample.Shows(MimeTypes.Html, "<table>"), Sample.Shows(MimeTypes.Png, ""), new StreamOutput("stdout", "x"), new StreamOutput("stderr", "x")),
            Sample.Code("3", new ErrorOutput("x", "x", ["x"])),
            Sample.Code("4") with { ExecutionCount = null }) with
        { Status = new ChapterStatus.Failed(4, 1, "x"), RunTime = TimeSpan.FromSeconds(1) },
        Sample.Chapter("b.ipynb")) with
    {
        Language = "nl",
        Registers = [new() { Name = "claims", Title = "x", Facets = ["x"], Entries = [new("x", "x") { Facets = ["x"], Details = [new("x", [new("x")])] }] }],
        Tables = [Sample.Table("one", "id", "x", "") with { Sources = ["x"], Licence = "x", CsvPath = folder.Write("one.csv", "") }, Sample.Table("two", "id", "x")],
        DataFiles = [folder.Write("other.json", "")],
    };
}
