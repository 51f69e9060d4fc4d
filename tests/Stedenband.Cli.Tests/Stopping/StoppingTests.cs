using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Stopping;

/// <summary>Ctrl-C and its kin: the work stops, no process stays behind, and what was good before is still there.</summary>
public sealed class StoppingTests : IDisposable
{
    private const string TellId = "System.IO.File.WriteAllText(\"id.new\", $\"{Environment.ProcessId}\");\nSystem.IO.File.Move(\"id.new\", \"id\");\n";

    private readonly Checkout checkout;

    public StoppingTests(MadeBook made)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signals to send.");
        checkout = made.Copy();
    }

    public void Dispose() => checkout.Dispose();

    [Theory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task a_book_that_is_stopped_leaves_the_last_good_one(string signal, int code)
    {
        var good = checkout.BookFiles();
        var written = Directory.GetLastWriteTimeUtc(checkout.Book);
        checkout.Add("03-loops.ipynb", TellId + "while (true) { }");

        using var program = RunningProgram.Start(checkout.Root, "book", "--no-serve");
        var worker = await Wait.ForIdAsync(checkout["notebooks/id"]);
        await program.SignalAsync(signal);
        var ended = await program.EndAsync();

        Assert.Equal((code, "Stopped. No book was written; an earlier one is untouched.\n"), (ended.Code, ended.Error));
        await Wait.ForEndOfAsync(worker);
        Assert.Equal(good, checkout.BookFiles());
        Assert.Equal(written, Directory.GetLastWriteTimeUtc(checkout.Book));
        Assert.Equal(["book", "runs"], Directory.EnumerateFileSystemEntries(checkout["artifacts"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task chapters_that_had_no_turn_before_the_stop_are_run_the_next_time()
    {
        // Two run at once: these two keep the others waiting.
        foreach (var chapter in Directory.EnumerateFiles(checkout.Notebooks)) File.Delete(chapter);
        checkout.Add("01-loops.ipynb", TellId + "while (true) { }");
        checkout.Add("02-loops.ipynb", "while (true) { }");
        checkout.Add("03-waits.ipynb", "\"had its turn\"");
        using var program = RunningProgram.Start(checkout.Root, "book", "--no-serve");
        await Wait.ForIdAsync(checkout["notebooks/id"]);
        await program.SignalAsync("INT");
        Assert.Equal(130, (await program.EndAsync()).Code);

        foreach (var chapter in Directory.EnumerateFiles(checkout.Notebooks, "*loops.ipynb")) File.Delete(chapter);
        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve");

        Assert.StartsWith("03-waits.ipynb: ran, 1 cell, ", ended.Out, StringComparison.Ordinal);
        Assert.Contains("had its turn", checkout.Page("03-waits.html").Split("class=\"output\"")[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_run_that_is_stopped_writes_no_half_of_a_copy()
    {
        checkout.Add("loops.ipynb", "\"done\"", TellId + "while (true) { }");
        File.WriteAllText(checkout["notebooks/loops.executed.ipynb"], "of an earlier run");

        using var program = RunningProgram.Start(checkout.Root, "run", "notebooks/loops.ipynb");
        var worker = await Wait.ForIdAsync(checkout["notebooks/id"]);
        await program.SignalAsync("INT");
        var ended = await program.EndAsync();

        Assert.Equal((130, "", "Stopped. Nothing was written.\n"), (ended.Code, ended.Out, ended.Error));
        await Wait.ForEndOfAsync(worker);
        Assert.Equal("of an earlier run", File.ReadAllText(checkout["notebooks/loops.executed.ipynb"]));
    }

    [Fact]
    public async Task the_second_signal_ends_everything_at_once_also_what_a_cell_has_started()
    {
        // What waits in native code hears of no order: the first signal alone would take seconds.
        checkout.Add("native.ipynb",
            "[System.Runtime.InteropServices.DllImport(\"libc\")] static extern int sleep(int seconds);",
            "System.IO.File.WriteAllText(\"child\", $\"{System.Diagnostics.Process.Start(\"sleep\", \"600\").Id}\");\n" + TellId + "sleep(600);");

        using var program = RunningProgram.Start(checkout.Root, "run", "notebooks/native.ipynb");
        var worker = await Wait.ForIdAsync(checkout["notebooks/id"]);
        await program.SignalAsync("INT");
        await Task.Delay(100, TestContext.Current.CancellationToken);
        await program.SignalAsync("INT");
        var ended = await program.EndAsync();

        Assert.Equal((130, "", ""), (ended.Code, ended.Out, ended.Error));
        await Wait.ForEndOfAsync(worker);
        await Wait.ForEndOfAsync(await Wait.ForIdAsync(checkout["notebooks/child"]));
    }

    [Fact]
    public async Task no_worker_outlives_a_program_that_is_killed()
    {
        checkout.Add("loops.ipynb", TellId + "while (true) { }");

        using var program = RunningProgram.Start(checkout.Root, "run", "notebooks/loops.ipynb");
        var worker = await Wait.ForIdAsync(checkout["notebooks/id"]);
        await program.SignalAsync("KILL");
        await program.EndAsync();

        await Wait.ForEndOfAsync(worker);
    }

    [Theory]
    [InlineData("INT")]
    [InlineData("TERM")]
    public async Task serving_ends_as_asked_with_the_exit_code_of_the_book(string signal)
    {
        using var program = RunningProgram.Start(checkout.Root);
        var address = (await program.LineWithAsync("Read it at ")).Split(' ')[3];
        using var client = new HttpClient();
        Assert.Contains("Stedenband", await client.GetStringAsync(new Uri(address), TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await program.SignalAsync(signal);
        var ended = await program.EndAsync();

        Assert.Equal((0, ""), (ended.Code, ended.Error));
    }
}
