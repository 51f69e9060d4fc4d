using System.CommandLine;
using Stedenband.Cli.Options;

namespace Stedenband.Cli.Commands;

/// <summary><c>verify</c>: holds the data against their schema and rules.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly Option<string?> data = new PathOption("--data") { Description = "The folder of the data; the checkout's own when left out.", HelpName = "DIR" };

    public VerifyCommand()
        : base("verify", "Holds the data against datapackage.json and the rules of the study, and tells every error.")
    {
        Add(data);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetValue(data);
        if (folder is not null)
            return Obstacle(folder) is { } obstacle ? Complaint.Say(obstacle, ExitCode.Unusable) : Verify(folder);

        return ProjectFolders.Find(out var problem) is { } folders ? Verify(folders.Data) : Complaint.Say(problem, ExitCode.Unusable);
    }

    private static int Verify(string folder)
    {
        var report = CaseStudy.Validate(folder);
        if (!report.IsValid) return Complaint.Say(report.ToString(), ExitCode.Failure);
        Console.WriteLine(report);
        return ExitCode.Success;
    }

    private static string? Obstacle(string path)
    {
        if (File.Exists(path)) return path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? null : $"{path} is a file. Name the folder that holds datapackage.json.";
        if (!Directory.Exists(path)) return $"{path}: there is no such folder. Name the one that holds datapackage.json.";
        string[] places = [Path.Combine(path, "datapackage.json"), Path.Combine(path, "data", "datapackage.json")];
        return places.Any(File.Exists) ? null : $"{path} holds neither datapackage.json nor data/datapackage.json. Name the folder that does.";
    }
}
