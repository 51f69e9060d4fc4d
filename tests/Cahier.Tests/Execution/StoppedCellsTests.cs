using Cahier.Execution;
using Cahier.Tests.Languages;

namespace Cahier.Tests.Execution;

[Collection(EngineTests.Name)]
public sealed class StoppedCellsTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task A_cell_is_stopped_whatever_it_does_and_the_variables_stay()
    {
        notebook.Write("loaded.csx", "void Spin()\n{\n    while (true) { }\n}");
        (await notebook.CSharp(
            """
            #load "loaded.csx"
            using System.Threading;
            var kept = 42;
            var count = 0;
            object gate = new();
            int Next() => ++count;
            int Fibonacci(int n) => n < 2 ? n : Fibonacci(n - 1) + Fibonacci(n - 2);
            async Task Forever() { while (true) await Task.Delay(1).ConfigureAwait(false); }
            class Endless { public int Value { get { while (true) { } } } }
            var holder = new Thread(() => { lock (gate) Thread.Sleep(-1); }) { IsBackground = true };
            holder.Start();
            """)).Succeeded();
        string[] endings =
        [
            "while (true) ;",
            "while (true) Next();",
            "while (true) Console.Write(1);",
            "for (;;) { try { Next(); while (true) { } } catch { } }",
            "do { } while (count < int.MaxValue || true);",
            "foreach (var n in Enumerable.Repeat(1, int.MaxValue)) foreach (var (a, b) in new[] { (1, 2) }) count += a;",
            "again: var local = 1; count += local; goto again;",
            "Fibonacci(100)",
            "Spin();",
            "new Endless().Value",
            "Enumerable.Repeat(1, int.MaxValue).All(n => Next() != 0)",
            "Action busy = () => { while (true) Next(); };\nbusy();",
            "Task.Run(() => { while (true) Next(); }).Wait();",
            "await Task.Run(async () => { while (true) { await Task.Yield(); Next(); } });",
            "await Forever();",
            "Parallel.For(0, 4, n => { while (true) Next(); });",
            "Thread.Sleep(-1);",
            "lock (gate) { }",
            "new ManualResetEvent(false).WaitOne();",
            "System.Diagnostics.Process.Start(\"sleep\", \"60\").WaitForExit();",
            "while (true) { try { Thread.Sleep(-1); } catch { } }",
        ];
        foreach (var ending in endings)
        {
            var run = await notebook.Stopped("csharp", $"Console.Write(\"begun\");\n{ending}");
            Assert.StartsWith("begun", run.Printed(), StringComparison.Ordinal);
            Assert.True(run.Outcome is CellOutcome.Cancelled { LeftRunning: false }, $"{ending}\n{run.Outcome} {run.Problem}");
        }

        Assert.Equal("42", (await notebook.CSharp("kept")).Result());
    }

    [Fact]
    public async Task A_cell_that_awaits_what_does_not_come_is_left()
    {
        var run = await notebook.Stopped("csharp", "Console.Write(\"begun\");\nawait Task.Delay(-1);\nConsole.Write(\"late\");");
        Assert.Equal(new CellOutcome.Cancelled(LeftRunning: true), run.Outcome);
        Assert.Equal("begun", run.Printed());
    }

    [Fact]
    public async Task What_is_left_behind_shows_nothing_in_later_cells_and_ends_where_it_tries()
    {
        var run = await notebook.Stopped("csharp", "var ended = new System.Threading.ManualResetEvent(false);\ntry\n{\n    Enumerable.Repeat(1, int.MaxValue).All(n => Console.Out.WriteAsync(\"left\").IsCompleted);\n}\nfinally\n{\n    ended.Set();\n}");
        Assert.Equal(new CellOutcome.Cancelled(LeftRunning: true), run.Outcome);
        Assert.Equal("next", (await notebook.CSharp("Console.Write(\"next\");")).Printed());
    }

    [Fact]
    public async Task Blocks_of_finally_run_to_their_end()
    {
        await notebook.CSharp("void Close() { foreach (var n in new[] { 1, 2 }) Console.Write($\" closed {n}\"); }");
        var run = await notebook.Stopped("csharp", "try\n{\n    Console.Write(\"begun\");\n    while (true) { }\n}\nfinally\n{\n    Close();\n}");
        Assert.Equal("begun closed 1 closed 2", run.Printed());
    }

    [Fact]
    public async Task A_stopped_cell_keeps_what_it_had_assigned()
    {
        await notebook.Stopped("csharp", "var rows = 0;\nwhile (true) { rows = 7; Console.Write(rows); }");
        Assert.Equal("7", (await notebook.CSharp("rows")).Result());
    }

    [Fact]
    public async Task Cells_of_fsharp_stop_where_they_wait_or_print_and_the_values_stay()
    {
        (await notebook.FSharp("let kept = 42")).Succeeded();
        var run = await notebook.Stopped("fsharp", "printf \"begun\"\nSystem.Threading.Thread.Sleep -1");
        Assert.IsType<CellOutcome.Cancelled>(run.Outcome);
        run = await notebook.Stopped("fsharp", "while true do printf \"begun\"");
        Assert.IsType<CellOutcome.Cancelled>(run.Outcome);
        run = await notebook.FSharp("printf \"%d\" kept");
        Assert.Equal("42", run.Printed());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1e12)]
    public async Task A_time_limit_beyond_all_bounds_is_none(double milliseconds)
    {
        using var unlimited = new TestNotebook(TimeSpan.FromMilliseconds(milliseconds));
        (await unlimited.CSharp("1")).Succeeded();
    }

    [Fact(Timeout = 60_000)]
    public async Task The_time_limit_holds_for_a_cell_that_keeps_all_threads_of_the_pool_busy()
    {
        using var limited = new TestNotebook(TimeSpan.FromSeconds(5));
        var run = await limited.RunUntil(TestContext.Current.CancellationToken, "csharp", "for (var n = 0; n < 500; n++)\n    _ = Task.Run(() => { while (true) { } });\nwhile (true) { }");
        Assert.Equal(new CellOutcome.TimedOut(TimeSpan.FromSeconds(5), LeftRunning: false), run.Outcome);
    }

    [Fact]
    public async Task Threads_that_a_cell_left_running_end_without_harm_when_a_cell_is_stopped()
    {
        (await notebook.CSharp("var ticks = 0;\nvar thread = new System.Threading.Thread(() => { while (true) ticks++; });\nthread.Start();\nnew System.Threading.Thread(() => { }).Start();")).Succeeded();
        Assert.Equal(new CellOutcome.Cancelled(LeftRunning: false), (await notebook.Stopped("csharp", "Console.Write(1);\nwhile (true) ;")).Outcome);
        Assert.Equal("True", (await notebook.CSharp("thread.Join(10_000)")).Result());
    }

    [Fact]
    public async Task Handlers_that_the_host_calls_after_a_stop_are_left_in_peace()
    {
        (await notebook.CSharp("AppContext.SetData(\"handler\", (Func<int>)(() => { return 5; }));")).Succeeded();
        var handler = (Func<int>)AppContext.GetData("handler")!;
        await notebook.Stopped("csharp", "Console.Write(1);\nwhile (true) { }");
        Assert.Equal(5, handler());
    }

    [Fact]
    public async Task Recursion_without_end_is_an_error_of_the_cell()
    {
        // Large frames, so that there are only thousands of them.
        await notebook.CSharp("int Down(int n) { Span<byte> room = stackalloc byte[4000]; return Down(n + 1) + room[n % 4000]; }");
        var error = (await notebook.CSharp("\nDown(0)")).Error();
        Assert.Equal((2, "InsufficientExecutionStackException", "The stack is used up. Does the recursion end?"), (error.Line, error.Name, error.Message));
        Assert.Matches(@"^   … [\d,]+ more times the same$", error.Traceback[3]);
        Assert.Equal(["   at cell 2, line 2"], error.Traceback.Skip(4));
        error = (await notebook.CSharp("{\n    void Turn() { Span<byte> room = stackalloc byte[4000]; Turn(); room[0]++; }\n    Turn();\n}")).Error();
        Assert.Equal("InsufficientExecutionStackException", error.Name);
    }

    [Fact]
    public async Task Errors_within_loops_and_functions_have_their_place_in_the_users_text()
    {
        var error = (await notebook.CSharp("foreach (var n in new[] { 1, 2 }) { missing(n); }")).Error();
        Assert.StartsWith("(1,37): error CS0103", error.Message, StringComparison.Ordinal);
        Assert.Single(error.Problems);
        error = (await notebook.CSharp("for (var n = 0; n < 2; n++)\n{\n    if (n == 1)\n        throw new Exception(\"at 1\");\n}")).Error();
        Assert.Equal(4, error.Line);
    }
}
