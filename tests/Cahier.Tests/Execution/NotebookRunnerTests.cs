using System.Text.Json.Nodes;
using Cahier.Documents;
using Cahier.Execution;

namespace Cahier.Tests.Execution;

[Collection(EngineTests.Name)]
public sealed class NotebookRunnerTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cahier-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_executed_notebook_holds_outputs_and_counts()
    {
        var run = await Run(new(), new MarkdownCell { Source = "# Title" }, Code("1 + 1"), Code("Console.Write(\"a\");"));
        Assert.True(run.Succeeded);
        Assert.Equal([2, 3], run.Cells.Select(cell => cell.Number));
        Assert.Equal([1, 2], run.Notebook.Cells.OfType<CodeCell>().Select(cell => cell.ExecutionCount!.Value));
        Assert.Equal("a", Assert.IsType<StreamOutput>(((CodeCell)run.Notebook.Cells[2]).Outputs.Single()).Text);
    }

    [Fact]
    public async Task After_a_failed_cell_the_rest_is_skipped()
    {
        var run = await Run(new(), Code("throw new Exception(\"no\");"), Code("1"));
        Assert.False(run.Succeeded);
        Assert.Equal("cell 1, line 1: Exception: no", run.FirstFailure!.Problem);
        Assert.Equal(new CellOutcome.Skipped(SkipReason.EarlierFailure), run.Cells[1].Outcome);
    }

    [Fact]
    public async Task A_cell_tagged_raises_exception_may_fail_and_one_tagged_skip_execution_is_left_out()
    {
        var run = await Run(new(), Code("throw new Exception();", "raises-exception"), Code("nonsense", "skip-execution"), Code("5"));
        Assert.True(run.Succeeded);
        Assert.Equal(new CellOutcome.Skipped(SkipReason.Tag), run.Cells[1].Outcome);
        Assert.Equal("5", run.Cells[2].Result());
    }

    [Fact]
    public async Task Parameters_follow_the_cell_of_their_defaults_and_win()
    {
        var options = new RunOptions { Parameters = new Dictionary<string, object> { ["town"] = "Meppel \"Al\"", ["n"] = 3, ["share"] = 0.5, ["all"] = true } };
        var run = await Run(options, Code("var town = \"Zeist\";\nvar n = 1;", "parameters"), Code("$\"{town} {n + 1} {share} {all}\""), Code("throw new Exception();"));
        Assert.Equal("Meppel \"Al\" 4 0.5 True", run.Cells[2].Result());
        Assert.Equal(["injected-parameters"], run.Notebook.Cells[1].Tags);
        Assert.Equal(3, run.FirstFailure!.Number);
    }

    [Fact]
    public async Task Progress_tells_of_each_cell_in_order()
    {
        var heard = new List<string>();
        await Run(new(), new Heard(heard), Code("\nvar x = 1;\nx"), Code("missing"), Code("2"));
        Assert.Equal(["started 1 of 3 var x = 1;", "1 Succeeded", "started 2 of 3 missing", "2 Failed", "3 Skipped"], heard);
    }

    [Fact]
    public async Task Cancelling_ends_the_cell_and_skips_the_rest()
    {
        using var cancel = new CancellationTokenSource();
        var run = NotebookRunner.RunAsync(
            Path.Combine(folder, "n.ipynb"), Notebook.Create("csharp", Code("1"), Code("while (true) { }"), Code("3")), new(),
            new CancelAt(2, cancel), cancel.Token);
        var cells = (await run).Cells;
        Assert.IsType<CellOutcome.Succeeded>(cells[0].Outcome);
        Assert.IsType<CellOutcome.Cancelled>(cells[1].Outcome);
        Assert.Equal(new CellOutcome.Skipped(SkipReason.Cancelled), cells[2].Outcome);
    }

    [Fact]
    public async Task An_empty_notebook_runs_to_its_end() => Assert.True((await Run(new())).Succeeded);

    private static CodeCell Code(string source, params string[] tags) => new()
    {
        Language = "csharp",
        Source = source,
        Metadata = tags.Length == 0 ? [] : new() { ["tags"] = new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]) },
    };

    private Task<NotebookRun> Run(RunOptions options, params Cell[] cells) => Run(options, null, cells);

    private Task<NotebookRun> Run(RunOptions options, IProgress<RunEvent>? progress, params Cell[] cells) =>
        NotebookRunner.RunAsync(Path.Combine(folder, "n.ipynb"), Notebook.Create("csharp", cells), options, progress, TestContext.Current.CancellationToken);

    private sealed class Heard(List<string> heard) : IProgress<RunEvent>
    {
        public void Report(RunEvent value) => heard.Add(value switch
        {
            RunEvent.CellStarted started => $"started {started.Number} of {started.Of} {started.FirstLine}",
            RunEvent.CellFinished finished => $"{finished.Number} {finished.Outcome.GetType().Name}",
            _ => "?",
        });
    }

    private sealed class CancelAt(int number, CancellationTokenSource cancel) : IProgress<RunEvent>
    {
        public void Report(RunEvent value)
        {
            if (value is RunEvent.CellStarted started && started.Number == number)
                cancel.CancelAfter(100);
        }
    }
}
