using Cahier.Jupyter.Kernel;
using Cahier.Jupyter.Tests.Fixtures;

namespace Cahier.Jupyter.Tests;

/// <summary>Runs the tests; or, when it is started with the argument <c>kernel</c> and a connection file, the toy kernel.</summary>
internal static class Program
{
    /// <summary>The command that starts the toy kernel with a connection file.</summary>
    public static string[] KernelCommand(string connectionFile) => ["dotnet", typeof(Program).Assembly.Location, "kernel", connectionFile];

    public static int Main(string[] args) => args switch
    {
        ["kernel", var connectionFile, .. var history] =>
            KernelHost.Run(connectionFile, () => new EchoSession(), new() { HistoryFile = history.FirstOrDefault() }),
        _ when args.Contains("-automated") || args.Contains("@@") => Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args).GetAwaiter().GetResult(),
        _ => Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult(),
    };
}
