using System.CommandLine;
using Cahier.Jupyter.Install;
using Cahier.Jupyter.Kernel.Notebook;
using Stedenband.Cli.Options;

namespace Stedenband.Cli.Commands;

/// <summary><c>kernel uninstall</c>: takes back what <c>kernel install</c> did.</summary>
internal sealed class KernelUninstallCommand : Command
{
    private readonly PrefixOption prefix = new();
    private readonly Argument<string[]> names = new("NAME") { Description = "The kernels; ours for C# and F# when left out.", Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<bool> force = new("--force") { Description = "Remove a kernel that is not ours, too." };

    public KernelUninstallCommand()
        : base("uninstall", "Takes the kernels away from Jupyter.")
    {
        Add(names);
        Add(prefix);
        Add(force);
        SetAction(Run);
    }

    private int Run(ParseResult parsed)
    {
        var folder = prefix.FolderIn(parsed);
        var wanted = parsed.GetValue(names) is { Length: > 0 } given ? given : [.. KernelLanguage.All.Select(language => language.KernelName)];
        return wanted.Select(name => Tell(folder.Uninstall(name, parsed.GetValue(force)))).Max();
    }

    private static int Tell(UninstallOutcome outcome)
    {
        switch (outcome)
        {
            case UninstallOutcome.Uninstalled uninstalled:
                Console.WriteLine($"Removed {uninstalled.Directory}.");
                return ExitCode.Success;
            case UninstallOutcome.NotFound missing:
                return Complaint.Say($"There is no kernel in {missing.Directory}. See kernel list.", ExitCode.Failure);
            case UninstallOutcome.Foreign foreign:
                return Complaint.Say($"{foreign.Directory} holds a kernel that is not ours{(foreign.DisplayName is { } shown ? $" ({shown})" : "")}; it was left as it is. Remove it with --force.", ExitCode.Failure);
            case UninstallOutcome.Failed failed:
                return Complaint.Say(failed.Problem, ExitCode.Unusable);
            default:
                throw new NotSupportedException();
        }
    }
}
