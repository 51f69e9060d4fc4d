using System.Diagnostics;
using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class RunningCellAssistanceTests : IDisposable
{
    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Theory]
    [InlineData("csharp", "var town = \"Zeist\"; var begun = false;", "begun = true; while (true) { }", "town.Len¦", "Length")]
    [InlineData("fsharp", "let town = \"Zeist\"\nlet mutable begun = false", "begun <- true\nwhile true do ()", "town.Len¦", "Length")]
    public async Task a_hundred_questions_are_answered_while_a_cell_is_busy(string language, string setup, string busy, string question, string answer)
    {
        await notebook.Run(language, setup);
        using var stop = new CancellationTokenSource();
        var running = notebook.Session.RunCell(new() { Language = language, Source = busy }, 2, stop.Token);
        while (!(await notebook.Help(language, "beg¦un")).EndsWith("True", StringComparison.Ordinal))
            await Task.Delay(10, TestContext.Current.CancellationToken);

        for (var i = 0; i < 50; i++)
        {
            Assert.Contains(answer, await notebook.Texts(language, question));
            Assert.StartsWith(language == "csharp" ? "string town\n= \"Zeist\"" : "val town: string\n= \"Zeist\"", await notebook.Help(language, "tow¦n"), StringComparison.Ordinal);
        }

        Assert.False(running.IsCompleted, "The cell runs on.");
        await stop.CancelAsync();
        Assert.IsType<CellOutcome.Cancelled>((await running).Outcome);
        await notebook.Run(language, language == "csharp" ? "town.ToString()" : "town.ToString()");
    }

    [Fact]
    public async Task what_the_running_cell_declares_is_known_already()
    {
        await notebook.Run("csharp", "var begun = false;");
        using var stop = new CancellationTokenSource();
        var running = notebook.Session.RunCell(new() { Language = "csharp", Source = "var fresh = \"text\"; begun = true; while (true) { }" }, 2, stop.Token);
        while (!(await notebook.Help("csharp", "beg¦un")).EndsWith("True", StringComparison.Ordinal))
            await Task.Delay(10, TestContext.Current.CancellationToken);

        Assert.Contains("Length", await notebook.Texts("csharp", "fresh.Len¦"));
        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task questions_at_the_same_time_get_their_own_answers()
    {
        await notebook.Run("csharp", "var a = \"text\"; var b = new List<int>();");
        var questions = Enumerable.Range(0, 40).Select(i => notebook.Texts("csharp", i % 2 == 0 ? "a.¦" : "b.¦")).ToList();
        foreach (var (index, question) in questions.Index())
            Assert.Contains(index % 2 == 0 ? "Substring" : "Add", await question);
    }

    [Fact]
    public async Task a_question_that_is_withdrawn_ends_at_once()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => notebook.Session.Complete("csharp", "x.", 2, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => notebook.Session.Inspect("fsharp", "x", 1, 0, cancelled.Token));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => notebook.Session.Diagnose("csharp", "x", cancelled.Token));

        // The first question to F# waits seconds for its session.
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => notebook.Session.Complete("fsharp", "List.", 5, soon.Token));
        Assert.Contains("Length", await notebook.Texts("csharp", "\"\".Len¦"));
    }

    [Fact]
    public async Task questions_about_csharp_do_not_start_fsharp()
    {
        await notebook.Texts("csharp", "Console.¦");
        await notebook.Help("csharp", "Conso¦le");
        await notebook.Diagnose("csharp", "missing");
        notebook.Session.IsComplete("csharp", "x");
        Assert.DoesNotContain("fsi", await notebook.Texts("csharp", "#!share --from fsharp ¦"));

        var begun = Stopwatch.StartNew();
        Assert.Contains("map", await notebook.Texts("fsharp", "List.ma¦"));
        Assert.True(begun.Elapsed > TimeSpan.FromMilliseconds(50), "The session was there already.");
    }

    [Theory]
    [InlineData("csharp", "x.Length", -5)]
    [InlineData("csharp", "x.Length", 500)]
    [InlineData("fsharp", "x.Length", 500)]
    public async Task a_position_outside_of_the_code_is_its_nearest_end(string language, string code, int position) =>
        Assert.InRange((await notebook.Session.Complete(language, code, position, TestContext.Current.CancellationToken)).End, 0, code.Length);
}
