using Cahier.Jupyter.Install;
using Cahier.Jupyter.Kernel;
using Cahier.Jupyter.Kernel.Notebook;

namespace Stedenband.Cli;

/// <summary><c>kernel start</c>: this program as a Jupyter kernel. Front ends start it, by the spec that <c>kernel install</c> writes.</summary>
internal static class KernelVerb
{
    private const string Usage = "kernel start needs the connection file that a front end writes: kernel start [--language csharp|fsharp] FILE. To use the kernel, run kernel install and choose it in Jupyter.";

    /// <summary>Serves until the front end ends the kernel. Signals are the kernel's: an interrupt stops the cell, not the program.</summary>
    public static int Run(IReadOnlyList<string> words) => words switch
    {
        ["--language", var name, var file] when LanguageOf(name) is { } language => Serve(file, language),
        [var file] when !file.StartsWith('-') => Serve(file, KernelLanguage.CSharp),
        ["--help" or "-h" or "-?"] => Complaint.Say(Usage, ExitCode.Success),
        _ => Complaint.Say(Usage, ExitCode.Unusable),
    };

    private static KernelLanguage? LanguageOf(string name) => KernelLanguage.All.FirstOrDefault(language => language.Name == name);

    private static int Serve(string file, KernelLanguage language) => KernelHost.Run(
        file,
        () => new NotebookKernelSession(language),
        new KernelOptions { HistoryFile = JupyterDirectories.OfThisUser().HistoryFile(language.KernelName) });
}
