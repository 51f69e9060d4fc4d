using System.Diagnostics;
using Cahier.Documents;
using Cahier.Execution;
using Cahier.Execution.Workers;

namespace Cahier.Tests.Execution;

/// <summary>What goes wrong beside the cells: what notebooks leave behind, faults of the engine, workers that are stuck.</summary>
[Collection(EngineTests.Name)]
public sealed class WorkerFaultsTests(WorkerPoolTests.SharedPool shared) : IClassFixture<WorkerPoolTests.SharedPool>, IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("cahier-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_a_notebook_left_behind_prints_into_no_other_notebook()
    {
        await Run(new(), "var timer = new System.Threading.Timer(_ => Console.Write(\"stray\"), null, 0, 5);");

        var run = await Run(new(), "await Task.Delay(300);");

        Assert.Equal("", run.Cells[0].Printed());
    }

    [Theory]
    [InlineData("throw new Exception(\"late\")")]
    [InlineData("Environment.Exit(0)")]
    public async Task What_a_notebook_left_behind_does_not_take_the_next_one_along(string end)
    {
        await Run(new(), $"var timer = new System.Threading.Timer(_ => {{ {end}; }}, null, 300, -1);");

        var run = await Run(new(), "await Task.Delay(1000);\n5");

        Assert.Equal("5", run.Cells[0].Result());
    }

    [Fact]
    public async Task An_exception_that_ends_the_process_names_the_line_that_threw()
    {
        var run = await Run(new(), "new System.Threading.Timer(_ =>\n    throw new InvalidOperationException(\"elsewhere\"), null, 0, -1);\nawait Task.Delay(10_000);");

        var error = Assert.IsType<CellOutcome.Died>(run.FirstFailure!.Outcome).Error;
        Assert.Equal((1, 2), (error.Cell, error.Line));
        Assert.Equal("An exception outside of the cell's own thread ended the process: InvalidOperationException: elsewhere", error.Message);
        Assert.Contains(error.Traceback, line => line.EndsWith("in cell 1, line 2", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_timer_of_an_earlier_cell_is_named_with_that_cell()
    {
        var run = await Run(
            new(),
            "using System.Threading;\nvar go = new ManualResetEventSlim();\nvar timer = new Timer(_ => { go.Wait(); throw new InvalidOperationException(\"elsewhere\"); }, null, 0, -1);",
            "go.Set();\nawait Task.Delay(10_000);");

        Assert.Equal(
            "cell 2: UnhandledException: An exception outside of the cell's own thread (cell 1, line 3) ended the process: InvalidOperationException: elsewhere",
            run.FirstFailure!.Problem);
    }

    [Fact]
    public async Task A_fault_of_the_engine_ends_the_run_and_not_the_pool()
    {
        // The cell spoils what the engine keeps of its own: nobody foresees it.
        var run = await Run(
            new(),
            """
            var engine = AppDomain.CurrentDomain.GetAssemblies().Single(assembly => assembly.GetName().Name == "Cahier");
            var folders = engine.GetType("Cahier.Execution.Running.WorkingDirectory").GetField("Waiting", (System.Reflection.BindingFlags)(-1)).GetValue(null);
            folders.GetType().GetMethod("AddFirst", folders.GetType().GetGenericArguments()).Invoke(folders, [null]);
            """);

        Assert.IsType<CellOutcome.Died>(run.Cells[0].Outcome);
        Assert.Equal("5", (await Run(new(), "5")).Cells[0].Result());
    }

    [Fact]
    public async Task A_worker_that_does_not_answer_is_ended_after_the_time_limit()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows cannot halt a process by a signal.");

        var run = await Run(new() { TimeLimit = TimeSpan.FromSeconds(1) }, "System.Diagnostics.Process.Start(\"kill\", [\"-STOP\", $\"{Environment.ProcessId}\"]).WaitForExit();");

        Assert.Equal("cell 1: stopped at the time limit of 1 s", run.FirstFailure!.Problem);
        Assert.Equal("5", (await Run(new(), "5")).Cells[0].Result());
    }

    [Fact]
    public async Task The_time_of_a_run_begins_with_its_first_cell()
    {
        // A new pool: its worker takes a second to make itself ready.
        await using var pool = new WorkerPool(WorkerProgram.Command, size: 1);
        var watch = new Stopwatch();

        var run = await pool.RunAsync(Path.Combine(folder, "n.ipynb"), Notebook.Create("csharp", Code("1")), new(), new OnFirst(watch), TestContext.Current.CancellationToken);

        Assert.InRange(run.Duration, run.Cells[0].Duration, watch.Elapsed);
    }

    [Fact]
    public async Task A_notebook_without_cells_takes_no_time() => Assert.Equal(TimeSpan.Zero, (await Run(new())).Duration);

    [Theory]
    [InlineData]
    [InlineData("requests", "replies")]
    public void A_worker_that_no_pool_started_says_so(params string[] arguments) => Assert.Equal(2, WorkerHost.Run(arguments));

    private static CodeCell Code(string source) => new() { Language = "csharp", Source = source };

    private Task<NotebookRun> Run(RunOptions options, params string[] cells) =>
        shared.Pool.RunAsync(Path.Combine(folder, "n.ipynb"), Notebook.Create("csharp", [.. cells.Select(Code)]), options, null, TestContext.Current.CancellationToken)
            .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);

    private sealed class OnFirst(Stopwatch watch) : IProgress<RunEvent>
    {
        public void Report(RunEvent value) => watch.Start();
    }
}
