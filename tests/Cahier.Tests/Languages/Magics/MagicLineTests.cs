using Cahier.Documents;
using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Magics;

[Collection(EngineTests.Name)]
public sealed class MagicLineTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task the_list_of_commands_has_a_line_for_each() =>
        Snapshot.Match("lsmagic", Shown(await notebook.CSharp("#!lsmagic"))["text/plain"]!);

    [Fact]
    public async Task about_tells_version_runtime_and_licence()
    {
        var text = Shown(await notebook.CSharp("#!about"))["text/plain"]!;
        Assert.Matches($@"^Cahier \d+\.\d+\.\d+, a notebook engine for C#, F# and SQL\n\.NET {Environment.Version.Major}\.[^\n]+\nLicence: MIT\. It sends nothing to anybody\.$", text);
    }

    [Fact]
    public async Task who_and_whos_list_the_variables_of_all_languages()
    {
        Assert.Equal("There are no variables yet.", Shown(await notebook.CSharp("#!who"))["text/plain"]);
        (await notebook.CSharp("record Town(string Name);\nvar town = new Town(\"Zeist\");\nint? none = null;\nvar list = Enumerable.Range(1, 200).ToList();")).Succeeded();
        (await notebook.FSharp("let pair = (1, \"a\")\nlet text = \"some text\"")).Succeeded();
        (await notebook.Run("sql", "#!sql --name few\nselect 1 as n")).Succeeded();
        (await notebook.CSharp("#!value --name note\nlong ago")).Succeeded();
        Assert.Equal("csharp: list, none, town\nfsharp: pair, text\nsql: few\nvalue: note", Shown(await notebook.CSharp("#!who"))["text/plain"]);
        Snapshot.Match("whos", Shown(await notebook.CSharp("#!whos"))["text/plain"]!);
    }

    [Fact]
    public async Task a_value_whose_text_never_ends_does_not_hang_whos()
    {
        using var limited = new TestNotebook(TimeSpan.FromSeconds(2));
        (await limited.CSharp("class Slow { public override string ToString() { while (true) { } } }\nvar slow = new Slow();")).Succeeded();
        Assert.IsType<CellOutcome.TimedOut>((await limited.CSharp("#!whos")).Outcome);
        Assert.Equal("1", (await limited.CSharp("1")).Result());
    }

    [Fact]
    public async Task the_time_of_the_whole_cell_is_shown_at_its_end()
    {
        var run = (await notebook.CSharp("#!time\nawait Task.Delay(30);\n#!fsharp\n1")).Succeeded();
        Assert.Matches(@"^Wall time: (3\d|[4-9]\d|\d{3,})\.\d ms$", Assert.IsType<DisplayDataOutput>(run.Outputs[^1]).Data["text/plain"]);
    }

    [Fact]
    public async Task languages_that_are_shown_and_not_run_are_outputs()
    {
        var run = (await notebook.CSharp("#!markdown\n*text*\n#!html\n<b>x</b>\n#!js\nalert(1)\n#!javascript\nalert(2)")).Succeeded();
        Assert.Equal(
            ["text/markdown: *text*", "text/html: <b>x</b>", "application/javascript: alert(1)", "application/javascript: alert(2)"],
            run.Outputs.Cast<DisplayDataOutput>().SelectMany(output => output.Data.Select(entry => $"{entry.Key}: {entry.Value}")));
    }

    [Fact]
    public async Task a_diagram_comes_with_its_library_and_with_its_text()
    {
        var data = Shown(await notebook.Run("mermaid", "graph TD; A[\"<Zeist>\"] --> B"));
        Assert.Equal(["text/vnd.mermaid", "text/html", "text/plain"], data.Types);
        Assert.Equal("graph TD; A[\"<Zeist>\"] --> B", data["text/plain"]);
        Assert.StartsWith("<pre class=\"cahier-mermaid\">graph TD; A[&quot;&lt;Zeist&gt;&quot;] --&gt; B</pre>\n<script>", data["text/html"], StringComparison.Ordinal);
        Assert.DoesNotContain("src=", data["text/html"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#!c#", "7")]
    [InlineData("#!csharp", "7")]
    [InlineData("#!CS", "7")]
    public async Task csharp_has_all_its_names(string line, string result) =>
        Assert.Equal(result, (await notebook.Run("markdown", $"{line}\n3 + 4")).Result());

    [Fact]
    public async Task fsharp_has_all_its_names() => Assert.Equal("7", (await notebook.CSharp("#!f#\n#!fsharp\nList.sum [ 3; 4 ]")).Result());

    [Theory]
    [InlineData("#!share x", "share_without_language")]
    [InlineData("#!share --from", "share_without_value")]
    [InlineData("#!share --from csharp x y", "share_with_too_much")]
    [InlineData("#!set --name y", "set_without_value")]
    [InlineData("#!set --name y --value 5 --colour red", "set_with_unknown_option")]
    [InlineData("#!value", "value_without_name")]
    [InlineData("#!import", "import_without_file")]
    [InlineData("#!connect postgres", "connect_without_connection")]
    [InlineData("#!connect mysql \"Password=x\" --name y", "connect_to_another_database")]
    [InlineData("#!whos all", "whos_with_a_word")]
    [InlineData("#!shrae --from csharp x", "unknown_command")]
    [InlineData("#!", "no_command")]
    public async Task what_is_written_wrongly_is_answered_with_how_it_is_written(string line, string snapshot) =>
        Snapshot.Match(snapshot, (await notebook.CSharp($"var x = 1;\n{line}")).Traceback());

    [Theory]
    [InlineData("#!connect postgres \"Host=h;Password=wrong-secret\" --nam x")]
    [InlineData("#!conect postgres \"Host=h;Password=wrong-secret\" --name x")]
    [InlineData("#!connect postgres postgres://me:wrong-secret@h/db")]
    [InlineData("#!conect postgres postgres://me:wrong-secret@h/db")]
    public async Task a_line_that_may_hold_a_password_is_not_shown(string line) =>
        Assert.DoesNotContain("wrong-secret", (await notebook.CSharp(line)).Traceback(), StringComparison.Ordinal);

    private static Cahier.Display.MimeBundle Shown(CellRun run) => run.Succeeded().Outputs.OfType<DisplayDataOutput>().Single().Data;
}
