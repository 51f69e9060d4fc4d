using Cahier.Documents;
using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Notebooks;

/// <summary>One book of chapters that go wrong in every way, made once.</summary>
public sealed class FailingChapters : IAsyncLifetime
{
    public Checkout Checkout { get; } = new();

    public Ended Ended { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        File.WriteAllText(Checkout["notebooks/03-no-json.ipynb"], "<<<<<<< HEAD\n{}\n");
        Assert.IsType<NotebookWriteOutcome.Success>(NotebookFile.Write(Notebook.Create("csharp"), Checkout["notebooks/04-no-cells.ipynb"]));
        Checkout.Add("05-language.ipynb", new CodeCell { Language = "cobol", Source = "DISPLAY 1" });
        Checkout.Add("06-throws.ipynb", "var zero = 0;", "Console.WriteLine(\"kept\");\n\nvar one = 1;\none / zero", "\"never\"");
        Checkout.Add("07-exits.ipynb", "Console.WriteLine(\"kept\");\nEnvironment.Exit(0);");
        Checkout.Add("08-exits.ipynb", "Environment.Exit(3);");
        Checkout.Add("09-recursion.ipynb", "Func<int, int> down = null;\ndown = n => down(n + 1) + 1;\ndown(0)");
        Checkout.Add("10-thread.ipynb", "new System.Threading.Thread(() =>\n    throw new InvalidOperationException(\"elsewhere\")).Start();\nawait Task.Delay(60_000);");
        Checkout.Add("11-much.ipynb", "var line = new string('x', 999);\nfor (var i = 0; i < 100_000; i++) Console.WriteLine(line);");
        Checkout.Add("12-many-lines.ipynb", "throw new Exception(\"first line\\nsecond line\");");
        Checkout.Add("13-last.ipynb", "\"still here\"");
        Ended = await RunningProgram.RunAsync(Checkout.Root, "book", "--no-serve", "--time-limit", "50");
    }

    public ValueTask DisposeAsync()
    {
        Checkout.Dispose();
        return ValueTask.CompletedTask;
    }
}
