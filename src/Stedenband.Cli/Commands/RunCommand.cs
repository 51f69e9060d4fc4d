using System.CommandLine;
using Cahier.Documents;
using Cahier.Documents.Conversion;
using Cahier.Execution;
using Cahier.Execution.Workers;
using Cahier.Languages;
using Stedenband.Cli.Book;
using Stedenband.Cli.Options;
using Stedenband.Cli.Scripts;

namespace Stedenband.Cli.Commands;

/// <summary><c>run</c>: one notebook or script, headless.</summary>
internal sealed class RunCommand : Command
{
    private readonly Argument<string> file = new("FILE") { Description = "The notebook (.ipynb, .dib) or script (.csx, .fsx); - for the standard input." };
    private readonly Option<string?> output = new PathOption("--output", "-o") { Description = "Where the executed copy goes. A notebook's is FILE.executed.ipynb beside it when left out; a script has none then.", HelpName = "FILE" };
    private readonly Option<string?> formatName = new("--format") { Description = "The format where the name does not say it: ipynb, dib, csx or fsx.", HelpName = "FORMAT" };
    private readonly Option<string[]> parameters = new("--parameter", "-p") { Description = "A value for the parameters: a number, true, false or a text. As often as there are values. They follow the cell tagged 'parameters' (in a .dib, the one that begins with // parameters; in a script, under // %% tags=[\"parameters\"]), or come first.", HelpName = "name=value" };
    private readonly TimeLimitOption timeLimit = new();

    public RunCommand()
        : base("run", "Runs a notebook and writes the executed copy, or a script and prints what it prints. The exit code is 1 when a cell failed.")
    {
        Add(file);
        Add(output);
        Add(formatName);
        Add(parameters);
        Add(timeLimit);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        var source = new NotebookSource(parsed.GetRequiredValue(file), parsed.GetValue(formatName));
        if (source.Read(out var problem) is not { } notebook
            || ReadParameters(parsed.GetValue(parameters) ?? [], out problem) is not { } values)
        {
            return Complaint.Say(problem, ExitCode.Unusable);
        }

        if (source.Format == NotebookFormat.CSharpProgram)
            return Complaint.Say($"{source.Name} is a program: dotnet run {source.Name} runs it, and convert {source.Name} --to ipynb makes it a notebook.", ExitCode.Unusable);

        // A notebook that came by the standard input goes out by the standard output.
        var target = parsed.GetValue(output) ?? (source.IsScript || source.Path is null ? null : ExecutedCopy.Beside(source.Path));
        if (target is not null && ExecutedCopy.Obstacle(source.Name, target) is { } obstacle) return Complaint.Say(obstacle, ExitCode.Unusable);
        if (source.IsScript && NotebookParameters.Overridden(notebook, values.Keys) is { } own)
            return Complaint.Say($"-p {own}: the script gives {own} a value of its own, which would win. Put its defaults under a line '// %% tags=[\"parameters\"]', and the rest under '// %%'.", ExitCode.Unusable);

        try
        {
            var options = new RunOptions { TimeLimit = timeLimit.In(parsed), Parameters = values };
            if (source.IsScript)
                return await ScriptRun.RunAsync(NotebookConverter.ReadScript(source.Content, source.Format), source, target, options, cancellationToken).ConfigureAwait(false);

            var run = await RunAsync(source, notebook, options, cancellationToken).ConfigureAwait(false);
            return cancellationToken.IsCancellationRequested
                ? Complaint.Say("Stopped. Nothing was written.", ExitCode.Interrupted)
                : Finish(run, source.Name, target);
        }
        catch (ArgumentException refused)
        {
            // The engine knows which names and languages can have parameters. Its ending for programmers helps nobody here.
            return Complaint.Say($"-p: {refused.Message.Split(" (Parameter '")[0]}", ExitCode.Unusable);
        }
    }

    private static async Task<NotebookRun> RunAsync(NotebookSource source, Notebook notebook, RunOptions options, CancellationToken cancellationToken)
    {
        await using var pool = new WorkerPool(WorkerVerb.Command(), 1);
        return await RunScreen.ShowAsync(new SilentRunDisplay(), async display =>
        {
            var name = Path.GetFileName(source.Name);
            var progress = display.Add(name, notebook.Cells.Count(cell => cell is CodeCell));
            display.Begin(name);
            var run = await pool.RunAsync(Path.Combine(source.Folder, name), notebook, options, progress, cancellationToken).ConfigureAwait(false);
            display.Finish(ChapterRun.Of(source.Name, run));
            return run;
        }).ConfigureAwait(false);
    }

    private static int Finish(NotebookRun run, string name, string? target)
    {
        foreach (var cell in run.Cells.Where(cell => cell.IsFailure)) Complaint.Note($"{name}, {cell.Problem}");
        if (target is null)
            Console.Write(IpynbFormat.Write(NotebookConversion.ToIpynb(run.Notebook)));
        else if (NotebookFile.Write(run.Notebook, target) is NotebookWriteOutcome.Failure failure)
            return Complaint.Say(failure.Problem.ToString(), ExitCode.Unusable);
        else
            Console.WriteLine($"{target}: {Counted.Of(run.Cells.Count, "cell")}, {Counted.Seconds(run.Duration)}");

        return run.Succeeded ? ExitCode.Success : ExitCode.Failure;
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
