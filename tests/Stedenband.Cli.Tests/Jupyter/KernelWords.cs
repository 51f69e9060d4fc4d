namespace Stedenband.Cli.Tests.Jupyter;

/// <summary>The words that install kernels.</summary>
internal static class KernelWords
{
    /// <summary>Installs the program as it is built for the tests: to compile it for this machine takes minutes.</summary>
    public static string[] Install(params string[] options) => ["kernel", "install", "--as-built", .. options];
}
