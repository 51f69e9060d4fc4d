using System.CommandLine;
using Spectre.Console;
using Stedenband.Cli.Book;
using Stedenband.Cli.Options;
using Stedenband.Cli.Verification;

namespace Stedenband.Cli.Commands;

/// <summary><c>verify</c>: holds the data against their schema and rules, then each claim of the study against the data.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly Option<string?> data = new PathOption("--data") { Description = "The folder of the data; the checkout's own when left out.", HelpName = "DIR" };
    private readonly Option<string?> source = new PathOption("--source") { Description = "Your own copy of the study (a text, or a PDF where pdftotext is installed): finds the pin of every passage in it.", HelpName = "FILE" };
    private readonly Option<string?> claim = new("--claim") { Description = "One claim in full: passages, rows, reasoning, and what overturns it.", HelpName = "ID" };
    private readonly FormatOption format = new();
    private readonly DepthOption depth = new();

    public VerifyCommand()
        : base("verify", "Holds the data against their rules, and the claims of the study against the data. The exit code is 1 when one does not hold.")
    {
        foreach (var option in new Option[] { data, source, claim, format, depth }) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(data) is not { } folder)
            return ProjectFolders.Find(out var problem) is { } folders ? await VerifyAsync(folders.Data, parsed, cancellationToken).ConfigureAwait(false) : Complaint.Say(problem, ExitCode.Unusable);
        return Obstacle(folder) is { } obstacle ? Complaint.Say(obstacle, ExitCode.Unusable) : await VerifyAsync(folder, parsed, cancellationToken).ConfigureAwait(false);
    }

    private async Task<int> VerifyAsync(string folder, ParseResult parsed, CancellationToken cancellationToken)
    {
        var report = CaseStudy.Validate(folder);
        if (!report.IsValid) return Complaint.Say(report.ToString(), ExitCode.Failure);

        var study = CaseStudy.Open(folder);
        if (!TryChoose(study, parsed.GetValue(claim), out var claims, out var problem) || !TryReadCopy(parsed.GetValue(source), out var copy, out problem))
            return Complaint.Say(problem, ExitCode.Unusable);

        try
        {
            var verification = new StudyVerification(study);
            var verified = claims.Select(verification.Verify).ToList();
            var searched = await Task.Run(() => FragilityScreen.Search(verification, verified, depth.In(parsed), cancellationToken), cancellationToken).ConfigureAwait(false);
            searched = [.. searched.Select(found => found.Outcome is CheckOutcome.DoesNotHold ? WhatWouldMend(verification, found, cancellationToken) : found)];
            return Tell(new ClaimsReport(study, report, searched, copy?.Verify(study.Passages)), copy, parsed);
        }
        catch (OperationCanceledException)
        {
            return Complaint.Say("Stopped. Nothing was verified.", ExitCode.Interrupted);
        }
    }

    private int Tell(ClaimsReport report, SourceCopy? copy, ParseResult parsed)
    {
        switch (format.In(parsed))
        {
            case "json":
                ClaimJson.Write(Console.Out, report);
                break;
            case "csv":
                ClaimCsv.Write(Console.Out, report);
                break;
            case "markdown":
                ClaimMarkdown.Write(Console.Out, report);
                break;
            default:
                Console.WriteLine(report.Data);
                if (parsed.GetValue(claim) is not null) ClaimDetail.Write(Console.Out, report, report.Claims[0], copy);
                else ClaimTable.Write(AnsiConsole.Console, report, RunScreen.IsLive);
                if (report.Source is { Faults.Count: 0 } found) Console.WriteLine(found);
                break;
        }

        return Judgement.Of(report);
    }

    // A slip of the pen may have taken a row out of those that a claim rests on. The value that would make it stand again names it.
    private static ClaimVerification WhatWouldMend(StudyVerification verification, ClaimVerification refuted, CancellationToken cancellationToken) =>
        refuted.Fragility is { Smallest: not null } ? refuted : verification.Overturn([refuted], 1, null, cancellationToken)[0];

    private static bool TryChoose(CaseStudy study, string? id, out IReadOnlyList<Claim> claims, out string problem)
    {
        claims = id is null ? study.Claims : [.. study.Claims.Where(other => other.Id == id)];
        problem = claims.Count > 0 || id is null ? "" : $"--claim {id}: there is no such claim. Ids are such as {string.Join(", ", study.Claims.GroupBy(other => other.Chapter).Select(chapter => chapter.First().Id))}; verify without --claim lists all {study.Claims.Count}.";
        return problem.Length == 0;
    }

    private static bool TryReadCopy(string? file, out SourceCopy? copy, out string problem)
    {
        var reading = file is null ? null : SourceCopy.Read(file);
        copy = (reading as SourceReading.Success)?.Copy;
        problem = (reading as SourceReading.Failure)?.Reason ?? "";
        return problem.Length == 0;
    }

    private static string? Obstacle(string path)
    {
        if (File.Exists(path)) return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? null : $"{path} is a file. Name the folder that holds datapackage.json.";
        if (!Directory.Exists(path)) return $"{path}: there is no such folder. Name the one that holds datapackage.json.";
        string[] places = [Path.Combine(path, "datapackage.json"), Path.Combine(path, "data", "datapackage.json")];
        return places.Any(File.Exists) ? null : $"{path} holds neither datapackage.json nor data/datapackage.json. Name the folder that does.";
    }
}
