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
    private readonly Option<bool> asBuilt = new("--as-built") { Description = "Use the program as it was built, and compile nothing for this machine: installed at once, but kernels start slower, and only while the build stays where it is." };
    private readonly Option<bool> force = new("--force") { Description = "Replace a kernel of this name that is not ours." };

    public KernelInstallCommand()
        : base("install", "Tells Jupyter of the kernels for C# and F#.")
    {
        foreach (var option in new Option[] { user, prefix, name, asBuilt, force }) Add(option);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken cancellationToken)
    {
        if (parsed.GetValue(user) && parsed.GetValue(prefix) is not null) return Complaint.Say("--user and --prefix exclude each other.", ExitCode.Unusable);

        var folder = prefix.FolderIn(parsed);
        var kernels = KernelLanguage.All.Select(language => (Name: NameOf(language, parsed.GetValue(name)), Language: language)).ToList();
        if (kernels.Select(kernel => folder.Obstacle(kernel.Name, parsed.GetValue(force))).OfType<InstallOutcome>().ToList() is { Count: > 0 } obstacles) return obstacles.Select(Tell).Max();

        var program = OwnProgram.Command;
        // Without a project it has been published already.
        if (!parsed.GetValue(asBuilt) && OwnProgram.Project is { } project)
        {
            Console.WriteLine("Compiling the kernel for this machine, which takes a minute or two.");
            try
            {
                var published = await folder.Programs.Publish(project, cancellationToken).ConfigureAwait(false);
                if (published is PublishOutcome.Failed failed) return Complaint.Say($"{failed.Problem}\nNothing was installed. With --as-built the kernel is installed as it is.", ExitCode.Unusable);
                program = ((PublishOutcome.Published)published).Command;
            }
            catch (OperationCanceledException)
            {
                return Complaint.Say("Stopped. Nothing was installed.", ExitCode.Interrupted);
            }
        }

        return kernels.Select(kernel => Tell(folder.Install(kernel.Name, kernel.Language.Spec(program), parsed.GetValue(force)))).Max();
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
