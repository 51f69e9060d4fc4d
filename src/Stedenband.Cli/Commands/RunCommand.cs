using System.CommandLine;
using Cahier.Documents;
using Cahier.Execution;
using Cahier.Execution.Workers;
using Cahier.Languages;
using Stedenband.Cli.Book;
using Stedenband.Cli.Options;

namespace Stedenband.Cli.Commands;

/// <summary><c>run</c>: one notebook, headless.</summary>
internal sealed class RunCommand : Command
{
    private readonly Argument<string> file = new("FILE.ipynb") { Description = "The notebook." };
    private readonly Option<string?> output = new PathOption("--output", "-o") { Description = "Where the executed copy goes; FILE.executed.ipynb beside the notebook when left out.", HelpName = "FILE" };
    private readonly Option<string[]> parameters = new("--parameter", "-p") { Description = "A value for the notebook's parameters: a number, true, false or a text. As often as there are values.", HelpName = "name=value" };
    private readonly TimeLimitOption timeLimit = new();

    public RunCommand()
        : base("run", "Runs one notebook and writes the executed copy. The exit code is 1 when a cell failed.")
    {
        Add(file);
        Add(output);
        Add(parameters);
        Add(timeLimit);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var path = parsed.GetRequiredValue(file);
        var target = parsed.GetValue(output) ?? ExecutedCopy.Beside(path);
        if (ReadNotebook(path, out var problem) is not { } notebook
            || ReadParameters(parsed.GetValue(parameters) ?? [], out problem) is not { } values)
        {
            return Complaint.Say(problem, ExitCode.Unusable);
        }

        if (ExecutedCopy.Obstacle(path, target) is { } obstacle) return Complaint.Say(obstacle, ExitCode.Unusable);

        try
        {
            var options = new RunOptions { TimeLimit = timeLimit.In(parsed), Parameters = values };
            var run = await RunAsync(path, notebook, options, cancellationToken).ConfigureAwait(false);
            return cancellationToken.IsCancellationRequested
                ? Complaint.Say("Stopped. Nothing was written.", ExitCode.Interrupted)
                : Finish(run, path, target);
        }
        catch (ArgumentException refused)
        {
            // The engine knows which names and languages can have parameters. Its ending for programmers helps nobody here.
            return Complaint.Say($"-p: {refused.Message.Split(" (Parameter '")[0]}", ExitCode.Unusable);
        }
    }

    private static async Task<NotebookRun> RunAsync(string path, Notebook notebook, RunOptions options, CancellationToken cancellationToken)
    {
        await using var pool = new WorkerPool(WorkerVerb.Command(), 1);
        return await RunScreen.ShowAsync(new SilentRunDisplay(), async display =>
        {
            var name = Path.GetFileName(path);
            var progress = display.Add(name, notebook.Cells.Count(cell => cell is CodeCell));
            display.Begin(name);
            var run = await pool.RunAsync(Path.GetFullPath(path), notebook, options, progress, cancellationToken).ConfigureAwait(false);
            display.Finish(ChapterRun.Of(path, run));
            return run;
        }).ConfigureAwait(false);
    }

    private static int Finish(NotebookRun run, string path, string target)
    {
        foreach (var cell in run.Cells.Where(cell => cell.IsFailure)) Complaint.Note($"{path}, {cell.Problem}");
        if (NotebookFile.Write(run.Notebook, target) is NotebookWriteOutcome.Failure failure)
            return Complaint.Say(failure.Problem.ToString(), ExitCode.Unusable);

        Console.WriteLine($"{target}: {Counted.Of(run.Cells.Count, "cell")}, {Counted.Seconds(run.Duration)}");
        return run.Succeeded ? ExitCode.Success : ExitCode.Failure;
    }

    private static Notebook? ReadNotebook(string path, out string problem)
    {
        problem = "";
        if (string.IsNullOrWhiteSpace(path)) problem = "The name of the notebook is empty.";
        else if (Directory.Exists(path)) problem = $"{path} is a folder: name a notebook in it.";
        else if (NotebookFile.Read(path) is var read && read is NotebookReadOutcome.Success { Notebook: var notebook }) return notebook;
        else problem = ((NotebookReadOutcome.Failure)read).Problem.ToString();
        return null;
    }

    private static Dictionary<string, object>? ReadParameters(IEnumerable<string> words, out string problem)
    {
        problem = "";
        var values = new Dictionary<string, object>();
        foreach (var word in words)
        {
            if (word.Split('=', 2) is not [{ Length: > 0 } name, var value])
            {
                problem = $"-p {word}: give a value as name=value, such as -p town=Zeist.";
                return null;
            }

            values[name] = Literal.Read(value);
        }

        return values;
    }
}
