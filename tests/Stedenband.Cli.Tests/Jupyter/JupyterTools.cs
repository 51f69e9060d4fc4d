using System.Diagnostics;

namespace Stedenband.Cli.Tests.Jupyter;

/// <summary>Jupyter's own client, where it is installed.</summary>
internal static class JupyterTools
{
    // Debian's, which sees Debian's packages; another Python that is found first may not.
    public const string Python = "/usr/bin/python3";

    private static readonly Lazy<bool> AreThere = new(() =>
    {
        if (!File.Exists(Python)) return false;

        using var look = Process.Start(new ProcessStartInfo(Python, ["-c", "import jupyter_client, nbclient, nbconvert, jupyter_kernel_test"]) { RedirectStandardError = true })!;
        look.StandardError.ReadToEnd();
        look.WaitForExit();
        return look.ExitCode == 0;
    });

    /// <summary>Skips the test where the tools are missing.</summary>
    public static void Need() => Assert.SkipUnless(
        AreThere.Value,
        "Jupyter's own client is not on this machine (Debian: apt-get install python3-jupyter-client python3-nbclient jupyter-nbconvert python3-jupyter-kernel-test).");
}
