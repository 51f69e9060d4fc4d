using System.CommandLine;

namespace Stedenband.Cli.Commands;

/// <summary><c>kernel</c>: the notebooks' engine as a Jupyter kernel.</summary>
internal sealed class KernelCommand : Command
{
    public KernelCommand()
        : base("kernel", "The engine as a Jupyter kernel, for JupyterLab, Jupyter Notebook, VS Code and others.")
    {
        Add(new KernelInstallCommand());
        Add(new KernelUninstallCommand());
        Add(new KernelListCommand());
        Add(new Command("start", "Serves a front end; front ends call it.") { new Argument<string>("FILE") { Description = "The connection file that the front end wrote." } });
    }
}
