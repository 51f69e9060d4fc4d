using System.Text.Json.Nodes;
using Cahier.Documents;

namespace Cahier.Tests.Documents;

public sealed class LanguageTests
{
    [Theory]
    [InlineData("""{"kernelspec":{"name":".net-fsharp"}}""", "fsharp")]
    [InlineData("""{"kernelspec":{"name":"some-kernel","language":"C#"}}""", "csharp")]
    [InlineData("""{"language_info":{"name":"dotnet-interactive.csharp"}}""", "csharp")]
    [InlineData("""{"language_info":{"name":"polyglot-notebook"},"kernelspec":{"name":".net-csharp"}}""", "csharp")]
    [InlineData("""{"kernelspec":{"name":".net-csharp"},"polyglot_notebook":{"kernelInfo":{"defaultKernelName":"fsharp"}}}""", "fsharp")]
    [InlineData("""{"kernelspec":{"name":"python3","language":"python"}}""", "python")]
    [InlineData("""{"kernelspec":[],"language_info":3}""", null)]
    [InlineData("{}", null)]
    public void the_default_language_comes_from_the_metadata(string metadata, string? language) =>
        Assert.Equal(language, Read(metadata, "{}", "x").DefaultLanguage);

    [Fact]
    public void polyglot_metadata_win_over_those_of_dotnet_interactive_over_the_default()
    {
        Assert.Equal("sql", Language("""{"polyglot_notebook":{"kernelName":"sql"},"dotnet_interactive":{"language":"fsharp"}}""", "x"));
        Assert.Equal("fsharp", Language("""{"dotnet_interactive":{"language":"F#"}}""", "x"));
        Assert.Equal("javascript", Language("""{"vscode":{"languageId":"javascript"}}""", "x"));
        Assert.Equal("csharp", Language("""{"vscode":{"languageId":"polyglot-notebook"}}""", "x"));
    }

    [Theory]
    [InlineData("#!fsharp\nlet x = 1", "fsharp", "\nlet x = 1")]
    [InlineData("\n  #!F#  \nlet x = 1", "fsharp", "\n  \nlet x = 1")]
    [InlineData("#!html", "html", "")]
    [InlineData("#!adventureworks\nselect 1", "adventureworks", "\nselect 1")]
    [InlineData("#!share --from csharp x", "sql", "#!share --from csharp x")]
    [InlineData("#!time\nselect 1", "sql", "#!time\nselect 1")]
    [InlineData("x\n#!fsharp", "sql", "x\n#!fsharp")]
    public void a_first_line_that_selects_a_language_wins_and_leaves_the_line_numbers(string source, string language, string code)
    {
        const string notebook = """{"polyglot_notebook":{"kernelInfo":{"items":[{"name":"adventureworks","aliases":[]}]}}}""";

        var cell = Assert.IsType<CodeCell>(Assert.Single(Read(notebook, """{"polyglot_notebook":{"kernelName":"sql"}}""", source).Cells));

        Assert.Equal(language, cell.Language);
        Assert.Equal(code, cell.Code);
        Assert.Equal(source, cell.Source);
    }

    [Fact]
    public void another_language_is_written_where_every_front_end_looks_for_it()
    {
        var notebook = Fixture.Read("vscode.ipynb");
        var changed = notebook with { Cells = [((CodeCell)notebook.Cells[1]) with { Language = "sql" }] };

        var cell = Assert.IsType<CodeCell>(Assert.Single(Fixture.Success(IpynbFormat.Read(IpynbFormat.Write(changed))).Cells));

        Assert.Equal("sql", cell.Language);
        Assert.Equal("sql", (string?)cell.Metadata["polyglot_notebook"]!["kernelName"]);
        Assert.Equal("sql", (string?)cell.Metadata["dotnet_interactive"]!["language"]);
        Assert.Equal("polyglot-notebook", (string?)cell.Metadata["vscode"]!["languageId"]);
    }

    private static string Language(string cellMetadata, string source) =>
        Assert.IsType<CodeCell>(Assert.Single(Read("""{"kernelspec":{"name":".net-csharp"}}""", cellMetadata, source).Cells)).Language;

    private static Notebook Read(string metadata, string cellMetadata, string source) =>
        Fixture.Success(IpynbFormat.Read($$"""{"metadata":{{metadata}},"cells":[{"cell_type":"code","metadata":{{cellMetadata}},"source":{{JsonValue.Create(source).ToJsonString()}}}],"nbformat":4}"""));
}
