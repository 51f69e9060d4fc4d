using System.CommandLine;
using Cahier.Jupyter.Install;
using Cahier.Jupyter.Kernel.Notebook;
using Stedenband.Cli.Options;

namespace Stedenband.Cli.Commands;

/// <summary><c>kernel install</c>: tells Jupyter of the kernels.</summary>
internal sealed class KernelInstallCommand : Command
{
    private readonly PrefixOption prefix = new();
    private readonly Option<bool> user = new("--user") { Description = "For this user (the default)." };
    private readonly Option<string?> name = new("--name") { Description = "The name of the C# kernel; the F# one gets it with -fsharp behind. Without it they are .net-csharp and .net-fsharp, which papermill and old notebooks look for.", HelpName = "NAME" };
    private readonly Option<bool> force = new("--force") { Description = "Replace a kernel of this name that is not ours." };

    public KernelInstallCommand()
        : base("install", "Tells Jupyter of the kernels for C# and F#.")
    {
        foreach (var option in new Option[] { user, prefix, name, force }) Add(option);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.GetValue(user) && parsed.GetValue(prefix) is not null) return Complaint.Say("--user and --prefix exclude each other.", ExitCode.Unusable);

        var folder = prefix.FolderIn(parsed);
        return KernelLanguage.All.Select(language => Tell(folder.Install(NameOf(language, parsed.GetValue(name)), language.Spec(OwnProgram.Command), parsed.GetValue(force)))).Max();
    }

    private static string NameOf(KernelLanguage language, string? name) =>
        name is null ? language.KernelName : language == KernelLanguage.CSharp ? name : $"{name}-{language.Name}";

    private static int Tell(InstallOutcome outcome)
    {
        switch (outcome)
        {
            case InstallOutcome.Installed installed:
                Console.WriteLine($"{(installed.HasReplaced ? "Renewed" : "Installed")} {Path.GetFileName(installed.Directory)} in {installed.Directory}.");
                return ExitCode.Success;
            case InstallOutcome.Foreign foreign:
                return Complaint.Say($"{foreign.Directory} holds a kernel that is not ours{(foreign.DisplayName is { } shown ? $" ({shown})" : "")}; it was left as it is. Replace it with --force, or choose another name with --name.", ExitCode.Failure);
            case InstallOutcome.InvalidName invalid:
                return Complaint.Say($"'{invalid.Name}' is no name for a kernel: use letters, digits, dots, hyphens and underscores.", ExitCode.Unusable);
            case InstallOutcome.Failed failed:
                return Complaint.Say(failed.Problem, ExitCode.Unusable);
            default:
                throw new NotSupportedException();
        }
    }
}
