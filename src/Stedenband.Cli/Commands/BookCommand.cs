using System.CommandLine;
using System.Diagnostics;
using Cahier.Book;
using Cahier.Execution;
using Spectre.Console;
using Stedenband.Cli.Book;
using Stedenband.Cli.Options;

namespace Stedenband.Cli.Commands;

/// <summary><c>book</c>, the default: checks the data, runs every chapter, writes the book and serves it.</summary>
internal sealed class BookCommand : Command
{
    private readonly Option<bool> noServe = new("--no-serve") { Description = "Write the book and end." };
    private readonly Option<string?> output = new PathOption("--output", "-o") { Description = "The folder of the book; artifacts/book when left out.", HelpName = "DIR" };
    private readonly LanguageOption language = new();
    private readonly Option<int> port = new PortOption();
    private readonly Option<bool> fresh = new("--fresh") { Description = "Run every notebook, also those that have not changed." };
    private readonly TimeLimitOption timeLimit = new();

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
        if (ProjectFolders.Find(out var problem) is not { } folders) return Complaint.Say(problem, ExitCode.Unusable);
        if (CaseStudy.Validate(folders.Data) is { IsValid: false } report) return Complaint.Say(report.ToString(), ExitCode.Failure);

        var chapters = folders.Chapters();
        if (chapters.Count == 0) return Complaint.Say($"There is no chapter in {folders.Notebooks}: names begin with two digits, such as 01-title.ipynb.", ExitCode.Unusable);

        // Known before the notebooks run, which takes long.
        var target = parsed.GetValue(output) ?? Path.Combine(folders.Artifacts, "book");
        if (BookWriter.Obstacle(target) is { } obstacle) return Complaint.Say(obstacle.Message, ExitCode.Unusable);

        var study = CaseStudy.Open(folders.Data);
        var options = new RunOptions { TimeLimit = timeLimit.In(parsed) };
        var runner = new ChapterRunner(folders, new RunCache(Path.Combine(folders.Artifacts, "runs")), options, useCache: !parsed.GetValue(fresh));
        var verified = Task.Run(() => Verified(study, cancellationToken), CancellationToken.None);
        var watch = Stopwatch.StartNew();
        var runs = await RunScreen.ShowAsync(new PlainRunDisplay(Console.Out), display => runner.RunAsync(chapters, display, cancellationToken)).ConfigureAwait(false);
        var time = watch.Elapsed;
        if (cancellationToken.IsCancellationRequested) return Stopped();

        var written = BookWriter.Write(BookContent.Of(study, await verified.ConfigureAwait(false), runs, language.In(parsed)), target);
        RunSummary.Print(AnsiConsole.Console, runs, time, withTable: RunScreen.IsLive);
        foreach (var failure in RunSummary.Failures(runs)) Complaint.Note(failure);
        if (written is not BookOutcome.Written { Warnings: var warnings }) return Complaint.Say(written.Message, ExitCode.Unusable);

        foreach (var warning in warnings) Complaint.Note($"Warning: {warning}");
        Console.WriteLine(written.Message);
        var code = runs.Any(run => run.Status is ChapterStatus.Failed) ? ExitCode.Failure : ExitCode.Success;
        return parsed.GetValue(noServe) ? code : await ServeAsync(target, parsed.GetValue(port), code, cancellationToken).ConfigureAwait(false);
    }

    private static IReadOnlyList<ClaimVerification> Verified(CaseStudy study, CancellationToken cancellationToken)
    {
        var verification = new StudyVerification(study);
        return verification.Overturn(verification.Verify(), ClaimsRegister.Depth, progress: null, cancellationToken);
    }

    private static async Task<int> ServeAsync(string folder, int port, int code, CancellationToken cancellationToken)
    {
        var outcome = BookServer.Start(folder, port);
        if (outcome is ServerOutcome.PortInUse taken) return Complaint.Say(taken.Message, ExitCode.Unusable);
        if (outcome is not ServerOutcome.Started { Server: var server }) return Complaint.Say($"There is no book in {folder}.", ExitCode.Unusable);

        await using (server)
        {
            Console.WriteLine($"Read it at {server.Address} (Ctrl-C ends).");
            await Task.Delay(Timeout.Infinite, cancellationToken).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }

        return code;
    }

    private static int Stopped() => Complaint.Say("Stopped. No book was written; an earlier one is untouched.", ExitCode.Interrupted);
}
