using Cahier.Jupyter.Kernel;
using Cahier.Jupyter.Kernel.Notebook;
using Cahier.Jupyter.Tests.Fixtures;

namespace Cahier.Jupyter.Tests;

/// <summary>Runs the tests; or, when it is started with the name of a kernel and a connection file, that kernel.</summary>
internal static class Program
{
    /// <summary>The argument for the toy kernel.</summary>
    public const string Toy = "kernel";

    /// <summary>The argument for the real engine.</summary>
    public const string Notebook = "notebook";

    /// <summary>The command that starts a kernel with a connection file.</summary>
    public static string[] KernelCommand(string kind, string connectionFile) => ["dotnet", typeof(Program).Assembly.Location, kind, connectionFile];

    public static int Main(string[] args) => args switch
    {
        [Toy, var connectionFile, .. var history] => KernelHost.Run(connectionFile, () => new EchoSession(), new() { HistoryFile = history.FirstOrDefault() }),
        [Notebook, var connectionFile, .. var history] =>
            KernelHost.Run(connectionFile, () => new NotebookKernelSession(KernelLanguage.CSharp), new() { HistoryFile = history.FirstOrDefault() }),
        _ when args.Contains("-automated") || args.Contains("@@") => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult(),
        _ => Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult(),
    };
}
