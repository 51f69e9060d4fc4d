using System.CommandLine;
using System.Globalization;
using Cahier.Book;
using Cahier.Execution;
using Spectre.Console;
using Stedenband.Cli.Book;

namespace Stedenband.Cli.Commands;

/// <summary><c>book</c>, the default: checks the data, runs every chapter, writes the book and serves it.</summary>
internal sealed class BookCommand : Command
{
    private readonly Option<bool> noServe = new("--no-serve") { Description = "Write the book and end." };
    private readonly Option<string?> output = new("--output", "-o") { Description = "The folder of the book; artifacts/book when left out.", HelpName = "DIR" };
    private readonly Option<string> language = new Option<string>("--language") { Description = "The language of the book's interface.", DefaultValueFactory = _ => "en" }.AcceptOnlyFromAmong("en", "nl");
    private readonly Option<int> port = new("--port") { Description = "The port to serve on; a free one when left out.", HelpName = "N" };
    private readonly Option<bool> fresh = new("--fresh") { Description = "Run every notebook, also those that have not changed." };
    private readonly Option<double> timeLimit = new("--time-limit") { Description = "Seconds that a cell may take.", HelpName = "s", DefaultValueFactory = _ => 60 };

    public BookCommand()
        : base("book", "Checks the data, runs the notebooks, writes the book and serves it on this machine (the default).")
    {
        AddTo(this);
    }

    /// <summary>Gives the options and the action to a command: the root command does the same when no verb is named.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in new Option[] { noServe, output, language, port, fresh, timeLimit }) command.Add(option);
        command.SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (ProjectFolders.Find() is not { } folders) return Complain(ProjectFolders.NotFound, ExitCode.Unusable);
        if (CaseStudy.Validate(folders.Data) is { IsValid: false } report) return Complain(report.ToString(), ExitCode.Failure);

        var chapters = folders.Chapters();
        if (chapters.Count == 0) return Complain($"There is no chapter in {folders.Notebooks}: names begin with two digits, such as 01-title.ipynb.", ExitCode.Unusable);

        var study = CaseStudy.Open(folders.Data);
        var runner = new ChapterRunner(
            folders,
            new RunCache(Path.Combine(folders.Artifacts, "runs")),
            new RunOptions { TimeLimit = TimeSpan.FromSeconds(parsed.GetValue(timeLimit)) },
            useCache: !parsed.GetValue(fresh));
        var runs = await ShowAsync(display => runner.RunAsync(chapters, display, cancellationToken)).ConfigureAwait(false);
        if (cancellationToken.IsCancellationRequested) return Complain("Stopped. The last good book is untouched.", ExitCode.Interrupted);

        var target = parsed.GetValue(output) ?? Path.Combine(folders.Artifacts, "book");
        var written = BookWriter.Write(BookContent.Of(study, runs, parsed.GetRequiredValue(language)), target);
        RunSummary.Print(AnsiConsole.Console, runs);
        if (written is not BookOutcome.Written) return Complain(written.Message, ExitCode.Unusable);

        Console.WriteLine(written.Message);
        var code = runs.Any(run => run.Status is ChapterStatus.Failed) ? ExitCode.Failure : ExitCode.Success;
        return parsed.GetValue(noServe) ? code : await ServeAsync(target, parsed.GetValue(port), code, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<IReadOnlyList<ChapterRun>> ShowAsync(Func<IRunDisplay, Task<IReadOnlyList<ChapterRun>>> run)
    {
        if (!AnsiConsole.Profile.Capabilities.Interactive || Console.IsOutputRedirected)
            return await run(new PlainRunDisplay(AnsiConsole.Console)).ConfigureAwait(false);

        return await AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new ElapsedTimeColumn())
            .StartAsync(context => run(new LiveRunDisplay(context))).ConfigureAwait(false);
    }

    private static async Task<int> ServeAsync(string folder, int port, int code, CancellationToken cancellationToken)
    {
        var outcome = BookServer.Start(folder, port);
        if (outcome is ServerOutcome.PortInUse taken) return Complain(taken.Message, ExitCode.Unusable);
        if (outcome is not ServerOutcome.Started { Server: var server }) return Complain($"There is no book in {folder}.", ExitCode.Unusable);

        await using (server)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Read it at {server.Address} (Ctrl-C ends)."));
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }

        return code;
    }

    private static int Complain(string message, int code)
    {
        Console.Error.WriteLine(message);
        return code;
    }
}
