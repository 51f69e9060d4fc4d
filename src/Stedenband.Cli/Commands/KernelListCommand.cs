using System.CommandLine;
using Cahier.Jupyter.Install;

namespace Stedenband.Cli.Commands;

/// <summary><c>kernel list</c>: the kernels that Jupyter finds.</summary>
internal sealed class KernelListCommand : Command
{
    public KernelListCommand()
        : base("list", "Lists the kernels that Jupyter finds, ours with a star.") => SetAction(_ => Run());

    private static int Run()
    {
        // Of kernels of one name Jupyter takes the first that it finds.
        var specs = JupyterDirectories.OfThisUser().Search.SelectMany(folder => new KernelSpecFolder(folder).List()).DistinctBy(spec => spec.Name).ToList();
        foreach (var spec in specs) Console.WriteLine($"{(spec.IsOurs ? "*" : " ")} {spec.Name,-20} {spec.DisplayName ?? "(its kernel.json cannot be read)",-24} {spec.Directory}");
        if (specs.Count == 0) Console.WriteLine("Jupyter finds no kernel. Run kernel install.");
        return ExitCode.Success;
    }
}
