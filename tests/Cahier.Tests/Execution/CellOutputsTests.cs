using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Tests.Execution;

[Collection(EngineTests.Name)]
public sealed class CellOutputsTests : IDisposable
{
    private const string Show = "void Show(string text, string id) => Cahier.Display.DisplayContext.Current.Display(Cahier.Display.MimeBundle.PlainText(text), id, null);";

    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task Text_and_displays_keep_their_order_and_writes_in_a_row_are_one_output()
    {
        await notebook.CSharp(Show);
        var run = await notebook.CSharp("Console.Write(1);\nConsole.WriteLine(2);\nShow(\"shown\", \"a\");\nConsole.Write(3);\nConsole.Error.Write(4);\n5");
        Assert.Equal(
            ["stdout 12\n", "shown", "stdout 3", "stderr 4", "5"],
            run.Outputs.Select(output => output switch
            {
                StreamOutput stream => $"{stream.Name} {stream.Text}",
                DisplayDataOutput display => display.Data[MimeTypes.PlainText]!,
                ExecuteResultOutput result => result.Data[MimeTypes.PlainText]!,
                _ => "?",
            }));
    }

    [Fact]
    public async Task Text_is_cut_at_a_million_characters_with_a_notice()
    {
        var run = await notebook.CSharp("var line = new string('x', 999);\nfor (var i = 0; i < 100_000; i++) Console.WriteLine(line);\nConsole.Error.Write(\"unseen\");\n5");
        Assert.Equal("5", run.Result());
        Assert.Equal(1_000_000, ((StreamOutput)run.Outputs[0]).Text.Length);
        Assert.Equal("\n[output cut: this cell prints more than 1,000,000 characters]\n", ((StreamOutput)run.Outputs[1]).Text);
        Assert.Equal(3, run.Outputs.Count);
    }

    [Fact]
    public async Task Reading_the_console_fails_at_once() =>
        Assert.Contains("no input to read", (await notebook.CSharp("Console.ReadLine()")).Error().Message, StringComparison.Ordinal);

    [Fact]
    public async Task A_display_is_replaced_and_cleared()
    {
        await notebook.CSharp(Show);
        var run = await notebook.CSharp("Show(\"old\", \"a\");\nCahier.Display.DisplayContext.Current.Update(Cahier.Display.MimeBundle.PlainText(\"new\"), \"a\", null);");
        Assert.Equal("new", Assert.IsType<DisplayDataOutput>(run.Outputs.Single()).Data[MimeTypes.PlainText]);
        run = await notebook.CSharp("Show(\"old\", \"b\");\nCahier.Display.DisplayContext.Current.Clear(false);\nConsole.Write(1);");
        Assert.Equal("1", Assert.IsType<StreamOutput>(run.Outputs.Single()).Text);
    }

    [Fact]
    public async Task A_console_that_a_cell_sets_and_leaves_ends_with_the_cell()
    {
        var host = Console.Out;
        var run = await notebook.CSharp("var captured = new StringWriter();\nConsole.SetOut(captured);\nConsole.Write(\"in the cell\");");
        Assert.Empty(run.Printed());
        using (var probe = new StringWriter())
        {
            Console.SetOut(probe);
            Assert.Equal("next", (await notebook.CSharp("Console.Write(\"next\");")).Printed());
            Console.Write("of the host");
            Console.SetOut(host);
            Assert.Equal("of the host", probe.ToString());
        }

        Assert.Equal("in the cell", (await notebook.CSharp("captured.ToString()")).Result());
    }

    [Fact]
    public async Task Progress_that_clears_what_it_showed_is_not_cut()
    {
        var run = await notebook.CSharp("for (var n = 0; n <= 3000; n++)\n{\n    clearOutput(wait: true);\n    display(n);\n}");
        Assert.Equal("3000", Assert.IsType<DisplayDataOutput>(Assert.Single(run.Outputs)).Data[MimeTypes.PlainText]);
    }

    [Fact]
    public async Task Two_notebooks_at_once_do_not_mix_their_text_and_each_runs_in_its_own_folder()
    {
        using var other = new TestNotebook();
        const string Code = "for (var i = 0; i < 50; i++) { Console.Write(NAME); await Task.Yield(); }\nSystem.IO.Directory.GetCurrentDirectory()";
        var both = await Task.WhenAll(notebook.CSharp(Code.Replace("NAME", "1")), other.CSharp(Code.Replace("NAME", "2")));
        Assert.Equal(new string('1', 50), both[0].Printed());
        Assert.Equal(new string('2', 50), both[1].Printed());
        Assert.Equal([notebook.Folder, other.Folder], both.Select(run => run.Result()));
    }

    [Fact]
    public async Task Magic_cells_of_markdown_and_html_are_displayed()
    {
        Assert.Equal("# Title", Assert.IsType<DisplayDataOutput>((await notebook.CSharp("#!markdown\n# Title")).Outputs.Single()).Data[MimeTypes.Markdown]);
        Assert.Equal("<b>x</b>", Assert.IsType<DisplayDataOutput>((await notebook.Run("html", "<b>x</b>")).Outputs.Single()).Data[MimeTypes.Html]);
    }
}
