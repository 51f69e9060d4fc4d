namespace Stedenband.Cli.Tests.Jupyter;

/// <summary>The words that install kernels.</summary>
internal static class KernelWords
{
    /// <summary>Installs the program as it is built for the tests.</summary>
    public static string[] Install(params string[] options) => ["kernel", "install", .. options];
}
