using System.CommandLine;
using Cahier.Jupyter.Install;

namespace Stedenband.Cli.Options;

/// <summary>Where kernels are installed.</summary>
internal sealed class PrefixOption : Option<string?>
{
    public PrefixOption()
        : base("--prefix")
    {
        Description = "Into an environment or a system: PREFIX/share/jupyter. This user's own folder when left out.";
        HelpName = "PREFIX";
    }

    public KernelSpecFolder FolderIn(ParseResult parsed) =>
        new(parsed.GetValue(this) is { } prefix ? JupyterDirectories.PrefixKernels(Path.GetFullPath(prefix)) : JupyterDirectories.OfThisUser().UserKernels);
}
