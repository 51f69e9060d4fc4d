using Cahier.Documents;
using Cahier.Tests.Languages;

namespace Cahier.Tests.Execution;

[Collection(EngineTests.Name)]
public sealed class UncaughtExceptionsTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Theory]
    [InlineData("async void Fail() { throw new Exception(\"uncaught\"); }\nFail();")]
    [InlineData("async void Fail() { await Task.Delay(20); throw new Exception(\"uncaught\"); }\nFail();\nawait Task.Delay(-1);")]
    [InlineData("new System.Threading.Thread(() => throw new Exception(\"uncaught\")).Start();\nSystem.Threading.Thread.Sleep(-1);")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ => throw new Exception(\"uncaught\"));\nwhile (true) { }")]
    public async Task What_nobody_catches_ends_the_cell_that_runs_and_is_told_once(string source)
    {
        var run = await notebook.CSharp(source);
        Assert.Equal((1, "uncaught"), (run.Error().Line, run.Error().Message));
        Assert.IsType<ErrorOutput>(Assert.Single(run.Outputs));
        Assert.Empty((await notebook.CSharp("await Task.Delay(50);")).Succeeded().Outputs);
    }

    [Fact]
    public async Task An_assertion_that_fails_is_an_error_of_the_cell()
    {
        var error = (await notebook.CSharp("#define DEBUG\nSystem.Diagnostics.Debug.Assert(1 > 2, \"one is more\");")).Error();
        Assert.Equal((2, "An assertion failed: one is more"), (error.Line, error.Message));
    }

    [Fact]
    public async Task After_its_cell_it_is_told_in_the_one_that_runs_then()
    {
        await notebook.CSharp("var go = new System.Threading.ManualResetEvent(false);\nvar thread = new System.Threading.Thread(() =>\n{\n    go.WaitOne();\n    throw new Exception(\"late\");\n});\nthread.Start();");
        var run = (await notebook.CSharp("go.Set();\nthread.Join();\n5")).Succeeded();
        Assert.Equal("Unhandled exception in the background of cell 1:\nException: late\n   at a lambda in cell 1, line 5\n", run.Warned());
        Assert.Equal("5", run.Result());
    }

    [Fact]
    public async Task What_a_stop_ends_in_the_background_is_not_told()
    {
        (await notebook.CSharp("var ticks = 0;\nasync void Tick() { while (true) { await Task.Delay(1); ticks++; } }\nTick();")).Succeeded();
        await notebook.Stopped("csharp", "Console.Write(1);\nwhile (true) { }");
        Assert.Empty((await notebook.CSharp("await Task.Delay(50);")).Succeeded().Outputs);
    }

    [Fact]
    public async Task What_an_fsharp_workflow_throws_in_the_background_ends_its_cell()
    {
        var error = (await notebook.FSharp("async { failwith \"uncaught\" } |> Async.Start\nSystem.Threading.Thread.Sleep -1")).Error();
        Assert.Equal((1, "uncaught"), (error.Line, error.Message));
    }
}
