using System.Diagnostics;
using Cahier.Documents;
using Cahier.Execution;
using Cahier.Execution.Workers;

namespace Cahier.Tests.Execution;

[Collection(EngineTests.Name)]
public sealed class WorkerPoolTests(WorkerPoolTests.SharedPool shared) : IClassFixture<WorkerPoolTests.SharedPool>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cahier-").FullName;
    private WorkerPool pool = shared.Pool;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_worker_gives_the_same_notebook_as_this_process()
    {
        var notebook = Notebook.Create("csharp", [
            Code("Console.WriteLine(\"tekst \\ud83d\\ude00 \\ud800\");\nConsole.Error.WriteLine(\"error\");"),
            Code("Cahier.Display.DisplayContext.Current.Display(Cahier.Display.MimeBundle.Of(\"text/html\", \"<b>1</b>\").With(\"text/plain\", \"1\"), \"id\", null);"),
            Code("Cahier.Display.DisplayContext.Current.Update(Cahier.Display.MimeBundle.Of(\"text/html\", \"<b>2</b>\"), \"id\", null);\n1.5"),
            Code("int.Parse(\"x\")"),
            Code("2")]);
        var here = await NotebookRunner.RunAsync(Path.Combine(folder, "n.ipynb"), notebook, new(), null, TestContext.Current.CancellationToken);
        var there = await Run(notebook);
        Assert.Equal(Told(here), Told(there));
        Assert.Contains("<b>2</b>", Told(there), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_that_exits_is_named_with_its_line_and_what_came_before_is_kept()
    {
        var run = await Run(Code("Console.WriteLine(\"kept\");"), Code("Console.WriteLine(\"too\");\nEnvironment.Exit(3);"), Code("1"));
        Assert.Equal("kept\n", run.Cells[0].Printed());
        Assert.Equal("too\n", run.Cells[1].Printed());
        Assert.Equal("cell 2, line 2: Exit: The cell ended its process (Environment.Exit, exit code 3).", run.FirstFailure!.Problem);
        Assert.Equal(new CellOutcome.Skipped(SkipReason.EarlierFailure), run.Cells[2].Outcome);
        Assert.Equal("5", (await Run(Code("5"))).Cells[0].Result());
    }

    [Fact]
    public async Task A_stack_overflow_is_told_in_one_sentence()
    {
        // What a cell declares throws before it overflows; a lambda that is an expression does not.
        var run = await Run(Code("Func<int, int> down = null;\ndown = n => down(n + 1) + 1;"), Code("Console.Write(1);\ndown(0)"));
        var error = Assert.IsType<CellOutcome.Died>(run.FirstFailure!.Outcome).Error;
        Assert.Equal((2, "StackOverflow"), (error.Cell, error.Name));
        Assert.Matches(@"^The stack overflowed: .+\(Int32\) called itself [\d,]+ times\. Does the recursion end\?$", error.Message);
        Assert.Equal("1", run.Cells[1].Printed());
    }

    [Fact]
    public async Task A_fatal_error_gives_its_own_words()
    {
        var run = await Run(Code("Environment.FailFast(\"no way on\");"));
        Assert.Equal("cell 1, line 1: FailFast: The process was ended at once: no way on", run.FirstFailure!.Problem);
        run = await Run(Code("new System.Threading.Timer(_ => throw new InvalidOperationException(\"elsewhere\"), null, 0, -1);\nawait Task.Delay(10_000);"));
        Assert.Contains("System.InvalidOperationException: elsewhere", run.FirstFailure!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_notebook_has_a_session_of_its_own()
    {
        await Run(Code("var x = 1;"));
        Assert.Contains("CS0103", (await Run(Code("x"))).FirstFailure!.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_stops_a_cell_and_the_worker_goes_on()
    {
        using var cancel = new CancellationTokenSource();
        var notebook = Notebook.Create("csharp", Code("Console.Write(\"begun\");\nwhile (true) { }"), Code("1"));
        var run = await pool.RunAsync(Path.Combine(folder, "n.ipynb"), notebook, new(), new OnStart(() => cancel.CancelAfter(200)), cancel.Token);
        Assert.IsType<CellOutcome.Cancelled>(run.Cells[0].Outcome);
        Assert.Equal(new CellOutcome.Skipped(SkipReason.Cancelled), run.Cells[1].Outcome);
        Assert.Equal("5", (await Run(Code("5"))).Cells[0].Result());
    }

    [Fact]
    public async Task Text_on_the_bare_standard_streams_does_not_disturb_the_run()
    {
        var run = await Run(Code("using (var raw = Console.OpenStandardOutput()) raw.Write(new byte[200_000]);\nusing (var raw = Console.OpenStandardError()) raw.Write(new byte[200_000]);\n5"));
        Assert.Equal("5", run.Cells[0].Result());
    }

    [Fact]
    public async Task No_worker_outlives_its_pool()
    {
        pool = new(WorkerProgram.Command, size: 1);
        var id = int.Parse((await Run(Code("Environment.ProcessId"))).Cells[0].Result()!, System.Globalization.CultureInfo.InvariantCulture);
        await pool.DisposeAsync();
        Assert.Throws<ArgumentException>(() => Process.GetProcessById(id));
    }

    [Fact]
    public async Task A_folder_that_is_gone_is_named()
    {
        var gone = Path.Combine(folder, "gone", "n.ipynb");
        var error = await Assert.ThrowsAnyAsync<IOException>(() => pool.RunAsync(gone, Notebook.Create("csharp", Code("1")), new(), null, TestContext.Current.CancellationToken));
        Assert.Contains(Path.GetDirectoryName(gone)!, error.Message, StringComparison.Ordinal);
        Assert.Equal("5", (await Run(Code("5"))).Cells[0].Result());
    }

    [Fact]
    public void A_program_that_cannot_be_started_is_named() =>
        Assert.Contains("no-such-program", Assert.Throws<InvalidOperationException>(() => new WorkerPool(new("no-such-program", []))).Message, StringComparison.Ordinal);

    private static CodeCell Code(string source) => new() { Language = "csharp", Source = source };

    private static string Told(NotebookRun run) =>
        string.Join('\n', run.Cells.Select(cell => $"{cell.Number} {cell.ExecutionCount} {cell.Outcome.GetType().Name} {cell.Problem}: {string.Join("; ", cell.Outputs.Select(Told))}"));

    private static string Told(Output output) => output switch
    {
        StreamOutput stream => $"{stream.Name} {stream.Text.Replace('\ud800', '\ufffd')}",
        DisplayDataOutput display => $"{display.DisplayId} {string.Join(",", display.Data)}",
        ExecuteResultOutput result => $"{result.ExecutionCount} {string.Join(",", result.Data)}",
        ErrorOutput error => $"{error.Name} {error.Value} {string.Join("|", error.Traceback)}",
        _ => "?",
    };

    private Task<NotebookRun> Run(params Cell[] cells) => Run(Notebook.Create("csharp", cells));

    private Task<NotebookRun> Run(Notebook notebook) =>
        pool.RunAsync(Path.Combine(folder, "n.ipynb"), notebook, new(), null, TestContext.Current.CancellationToken);

    /// <summary>One pool for all tests: a worker takes a second to make itself ready.</summary>
    public sealed class SharedPool : IAsyncDisposable
    {
        public WorkerPool Pool { get; } = new(WorkerProgram.Command, size: 1);

        public ValueTask DisposeAsync() => Pool.DisposeAsync();
    }

    private sealed class OnStart(Action action) : IProgress<RunEvent>
    {
        public void Report(RunEvent value)
        {
            if (value is RunEvent.CellStarted)
                action();
        }
    }
}
