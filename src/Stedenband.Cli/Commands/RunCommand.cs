using System.CommandLine;
using System.Globalization;
using Cahier.Documents;
using Cahier.Execution;
using Cahier.Execution.Workers;
using Cahier.Languages;

namespace Stedenband.Cli.Commands;

/// <summary><c>run</c>: one notebook, headless.</summary>
internal sealed class RunCommand : Command
{
    private readonly Argument<string> file = new("FILE.ipynb") { Description = "The notebook." };
    private readonly Option<string?> output = new("--output", "-o") { Description = "Where the executed copy goes; FILE.executed.ipynb beside the notebook when left out.", HelpName = "FILE" };
    private readonly Option<string[]> parameters = new("--parameter", "-p") { Description = "A value for the notebook's parameters.", HelpName = "name=value", DefaultValueFactory = _ => [] };
    private readonly Option<double> timeLimit = new("--time-limit") { Description = "Seconds that a cell may take.", HelpName = "s", DefaultValueFactory = _ => 60 };

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
        if (!TryReadParameters(parsed.GetRequiredValue(parameters), out var values, out var wrong))
            return Unusable($"-p {wrong} is not of the form name=value.");
        var read = NotebookFile.Read(path);
        if (read is not NotebookReadOutcome.Success { Notebook: var notebook })
            return Unusable(((NotebookReadOutcome.Failure)read).Problem.ToString());

        var options = new RunOptions { TimeLimit = TimeSpan.FromSeconds(parsed.GetValue(timeLimit)), Parameters = values };
        await using var pool = new WorkerPool(WorkerCommandLine.Own(), 1);
        var run = await pool.RunAsync(Path.GetFullPath(path), notebook, options, new CellLines(), cancellationToken).ConfigureAwait(false);
        return Finish(run, path, parsed.GetValue(output) ?? Path.ChangeExtension(path, ".executed.ipynb"), cancellationToken);
    }

    private static int Finish(NotebookRun run, string path, string target, CancellationToken cancellationToken)
    {
        if (NotebookFile.Write(run.Notebook, target) is NotebookWriteOutcome.Failure failure)
            return Unusable(failure.Problem.ToString());

        foreach (var cell in run.Cells.Where(cell => cell.IsFailure)) Console.Error.WriteLine($"{path}, {cell.Problem}");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target}: {run.Cells.Count} cells, {run.Duration.TotalSeconds:0.0} s"));
        return cancellationToken.IsCancellationRequested ? ExitCode.Interrupted : run.Succeeded ? ExitCode.Success : ExitCode.Failure;
    }

    private static bool TryReadParameters(IEnumerable<string> words, out Dictionary<string, object> values, out string? wrong)
    {
        values = [];
        wrong = null;
        foreach (var word in words)
        {
            var equals = word.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
            {
                wrong = word;
                return false;
            }

            values[word[..equals]] = Literal.Read(word[(equals + 1)..]);
        }

        return true;
    }

    private static int Unusable(string message)
    {
        Console.Error.WriteLine(message);
        return ExitCode.Unusable;
    }

    private sealed class CellLines : IProgress<RunEvent>
    {
        public void Report(RunEvent value)
        {
            if (value is RunEvent.CellFinished finished && finished.Outcome is not CellOutcome.Succeeded)
                Console.Error.WriteLine($"cell {finished.Number} of {finished.Of}: {finished.FirstLine}");
        }
    }
}
