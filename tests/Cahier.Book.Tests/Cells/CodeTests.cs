using System.Text.Json.Nodes;
using AngleSharp.Dom;
using Cahier.Book.Cells;
using Cahier.Book.Pages;
using Cahier.Documents;

namespace Cahier.Book.Tests.Cells;

public sealed class CodeTests
{
    [Fact]
    public void code_is_folded_away_and_kept_as_it_was_written()
    {
        const string Source = "\nvar x = List<int>();  // <b>\n\tx";

        var code = View(Cell(Source));

        Assert.False(code.One("details").HasAttribute("open"));
        Assert.Equal(Source, code.One("pre code.language-csharp").TextContent);
    }

    [Fact]
    public void the_fold_tells_what_it_hides()
    {
        var code = View(Cell("1"));

        Assert.Equal("Show code C# · Cell 3", code.One("summary").Shown());
        Assert.Equal(("Show code", "Hide code"), (code.One(".code-label").GetAttribute("data-show"), code.One(".code-label").GetAttribute("data-hide")));
    }

    [Fact]
    public void a_setup_cell_is_called_one() => Assert.Equal("Setup", View(Cell("1") with { Metadata = new JsonObject { ["tags"] = new JsonArray("setup") } }).One(".code-label").TextContent);

    [Theory]
    [InlineData("csharp", "C#")]
    [InlineData("fsharp", "F#")]
    [InlineData("sql", "SQL")]
    [InlineData("javascript", "JavaScript")]
    [InlineData("pwsh", "pwsh")]
    public void a_language_has_the_name_that_people_use(string language, string name) =>
        Assert.StartsWith($"{name} ·", View(Cell("1") with { Language = language }).One(".code-language").TextContent, StringComparison.Ordinal);

    [Theory]
    [InlineData("csharp", "var", "hl-keyword")]
    [InlineData("fsharp", "let", "hl-keyword")]
    [InlineData("sql", "select", "hl-keyword")]
    [InlineData("pwsh", "let", null)]
    public void code_is_coloured_by_its_own_language(string language, string word, string? kind) =>
        Assert.Equal(kind, View(Cell($"{word} x") with { Language = language }).QuerySelector("code span")?.ClassName);

    [Fact]
    public void the_button_that_copies_is_hidden_until_a_script_can_serve_it()
    {
        var button = View(Cell("1")).One("button.copy");

        Assert.True(button.HasAttribute("hidden"));
        Assert.Equal(("Copy", "Copied", "PRE"), (button.TextContent, button.GetAttribute("data-done"), button.NextElementSibling!.TagName));
    }

    [Fact]
    public void a_cell_without_code_shows_no_code() => Assert.Empty(View(Cell(" \n")).ChildNodes);

    private static IElement View(CodeCell cell) => Dom.Of(CodeView.Render(cell, 3, LabelTexts.English));

    private static CodeCell Cell(string source) => new() { Source = source, Language = "csharp" };
}
