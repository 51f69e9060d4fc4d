using System.CommandLine;

namespace Stedenband.Cli.Commands;

/// <summary><c>verify</c>: holds the data against their schema and rules.</summary>
internal sealed class VerifyCommand : Command
{
    private readonly Option<string?> data = new("--data") { Description = "The folder of the data; the checkout's own when left out.", HelpName = "DIR" };

    public VerifyCommand()
        : base("verify", "Holds the data against datapackage.json and the rules of the study, and tells every error.")
    {
        Add(data);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var folder = parsed.GetValue(data) ?? ProjectFolders.Find()?.Data;
        if (folder is null)
        {
            Console.Error.WriteLine(ProjectFolders.NotFound);
            return ExitCode.Unusable;
        }

        var report = CaseStudy.Validate(folder);
        (report.IsValid ? Console.Out : Console.Error).WriteLine(report);
        return report.IsValid ? ExitCode.Success : ExitCode.Failure;
    }
}
