using System.Diagnostics;
using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Sql;

[Collection(EngineTests.Name)]
public sealed class StoppedQueryTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task a_stuck_query_is_stopped_and_the_session_goes_on_with_all_it_had()
    {
        (await notebook.Run("sql", "create temp table kept as select 7 as n")).Succeeded();
        var run = await StopAfter(500, "select count(*) from range(10000000000) a, range(100000) b");
        Assert.IsType<CellOutcome.Cancelled>(run.Outcome);
        Assert.EndsWith("\n7", (await notebook.Run("sql", "select n from kept")).Result(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task reading_an_endless_result_is_stopped_too()
    {
        (await notebook.Run("sql", "create temp table kept as select 7 as n")).Succeeded();
        Assert.IsType<CellOutcome.Cancelled>((await StopAfter(300, "select * from range(40000000)")).Outcome);
        Assert.EndsWith("\n7", (await notebook.Run("sql", "select n from kept")).Result(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_time_limit_stops_it_as_well()
    {
        using var limited = new TestNotebook(TimeSpan.FromSeconds(1));
        Assert.IsType<CellOutcome.TimedOut>((await limited.Run("sql", "select count(*) from range(10000000000) a, range(100000) b")).Outcome);
        Assert.EndsWith("\n1", (await limited.Run("sql", "select 1 as n")).Result(), StringComparison.Ordinal);
    }

    // A pipe that nobody writes to holds DuckDB where it does not hear of an interrupt.
    [Fact]
    public async Task what_cannot_be_stopped_is_left_and_the_tables_stay()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "The pipe is made as Linux makes it.");
        using (var made = Process.Start("mkfifo", Path.Combine(notebook.Folder, "pipe.csv")))
            await made.WaitForExitAsync(TestContext.Current.CancellationToken);
        (await notebook.Run("sql", "create table kept as select 7 as n")).Succeeded();

        var run = await StopAfter(300, "from read_csv('pipe.csv')");
        Assert.True(Assert.IsType<CellOutcome.Cancelled>(run.Outcome).LeftRunning);
        Assert.EndsWith("\n7", (await notebook.Run("sql", "from kept")).Result(), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(notebook.Folder, "pipe.csv"), "n\n1\n", TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task a_result_too_large_for_a_data_frame_is_refused_before_it_takes_all_memory()
    {
        var error = (await notebook.Run("sql", "select * from range(30000000) t(a), range(2) u(b)")).Error();
        Assert.Equal("(1,1): error: the result has more than 25,000,000 rows, too many for a data frame.", error.Message);
    }

    private async Task<CellRun> StopAfter(int milliseconds, string sql)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = notebook.RunUntil(stop.Token, "sql", sql);
        await Task.Delay(milliseconds, TestContext.Current.CancellationToken);
        Assert.False(running.IsCompleted);
        await stop.CancelAsync();
        return await running;
    }
}
