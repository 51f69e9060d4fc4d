using System.Text.Json.Nodes;
using Cahier.Documents;
using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Notebooks;

/// <summary><c>run</c>: one notebook, its executed copy, and an exit code.</summary>
public sealed class RunTests(Checkout checkout) : IClassFixture<Checkout>
{
    [Fact]
    public async Task the_executed_copy_lies_beside_the_notebook_which_stays_as_it_was()
    {
        var notebook = checkout["notebooks/01-first.ipynb"];
        var before = File.ReadAllText(notebook);

        var ended = await RunningProgram.RunAsync(checkout.Root, "run", "notebooks/01-first.ipynb");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Matches(@"^notebooks/01-first\.executed\.ipynb: 1 cell, \d+\.\d s\n$", ended.Out);
        Assert.Equal(before, File.ReadAllText(notebook));
        Assert.Equal("2", Result("notebooks/01-first.executed.ipynb", 1));
        Assert.Empty(Directory.EnumerateFiles(checkout.Notebooks, "*.tmp"));
    }

    [Fact]
    public async Task the_executed_copy_has_what_the_notebook_format_asks_for()
    {
        checkout.Add("outputs.ipynb", "Console.Write(1);\nConsole.Error.Write(2);\ndisplay(3);\n4", "throw new Exception(\"no\");");

        await RunningProgram.RunAsync(checkout.Root, "run", "notebooks/outputs.ipynb", "-o", "outputs.executed.ipynb");

        var copy = JsonNode.Parse(File.ReadAllText(checkout["outputs.executed.ipynb"]))!;
        Assert.Equal("4.5", $"{copy["nbformat"]}.{copy["nbformat_minor"]}");
        var cells = copy["cells"]!.AsArray();
        Assert.Equal(["cell_type", "id", "metadata", "source"], Keys(cells[0]!));
        Assert.Equal(["cell_type", "execution_count", "id", "metadata", "outputs", "source"], Keys(cells[1]!));
        Assert.Equal(
            ["stream: name,output_type,text", "stream: name,output_type,text", "display_data: data,metadata,output_type", "execute_result: data,execution_count,metadata,output_type"],
            Outputs(cells[1]!));
        Assert.Equal(["error: ename,evalue,output_type,traceback"], Outputs(cells[2]!));
    }

    [Fact]
    public async Task parameters_are_numbers_truth_values_and_texts()
    {
        var defaults = Checkout.Code("var town = \"Meppel\";\nvar count = 1;\nvar share = 0.1;\nvar all = false;") with { Metadata = new() { ["tags"] = new JsonArray("parameters") } };
        checkout.Add("parameters.ipynb", defaults, Checkout.Code("$\"{town} {count + 1} {share * 2} {!all}\""));

        var ended = await RunningProgram.RunAsync(checkout.Root, "run", "notebooks/parameters.ipynb", "-p", "town=Al Hoceima=x", "-p", "count=4", "--parameter", "share=0.25", "-p", "all=true");

        Assert.True(ended.Code == 0, ended.ToString());
        Assert.Equal("Al Hoceima=x 5 0.5 False", Result("notebooks/parameters.executed.ipynb", 3));
    }

    [Fact]
    public async Task a_cell_without_end_is_stopped_at_the_time_limit_and_what_it_showed_is_kept()
    {
        checkout.Add("loops.ipynb", "Console.WriteLine(\"begun\");\nwhile (true) { }", "\"never\"");

        var ended = await RunningProgram.RunAsync(checkout.Root, "run", "notebooks/loops.ipynb", "--time-limit", "2");

        Assert.Equal(1, ended.Code);
        Assert.Equal(["notebooks/loops.ipynb, cell 2: stopped at the time limit of 2 s"], ended.ErrorLines);
        Assert.Contains("begun", File.ReadAllText(checkout["notebooks/loops.executed.ipynb"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_failing_cell_is_told_and_the_copy_holds_the_error()
    {
        checkout.Add("fails.ipynb", "var text = \"many\";\n\nint.Parse(text)");

        var ended = await RunningProgram.RunAsync(checkout.Root, "run", "notebooks/fails.ipynb");

        Assert.Equal(1, ended.Code);
        Assert.Equal(["notebooks/fails.ipynb, cell 2, line 3: FormatException: The input string 'many' was not in a correct format."], ended.ErrorLines);
        Assert.Contains("FormatException", File.ReadAllText(checkout["notebooks/fails.executed.ipynb"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_executed_copy_is_no_chapter()
    {
        checkout.Add("01-first.executed.ipynb", "throw new Exception(\"a chapter\");");

        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve");

        Assert.True(ended.Code == 0, ended.ToString());
        Assert.Equal(["01-first.html", "02-second.html"], Directory.EnumerateFiles(checkout.Book, "??-*.html").Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Keys(JsonNode node) => node.AsObject().Select(entry => entry.Key).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Outputs(JsonNode cell) =>
        cell["outputs"]!.AsArray().Select(output => $"{output!["output_type"]}: {string.Join(',', Keys(output))}");

    private string Result(string copy, int cell)
    {
        var notebook = Assert.IsType<NotebookReadOutcome.Success>(NotebookFile.Read(checkout[copy])).Notebook;
        return Assert.IsType<ExecuteResultOutput>(Assert.IsType<CodeCell>(notebook.Cells[cell]).Outputs.Single()).Data["text/plain"]!;
    }
}
