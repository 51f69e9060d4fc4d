using System.Runtime.CompilerServices;
using Cahier.Execution.Workers;

namespace Cahier.Tests.Execution;

/// <summary>
/// Makes this test program a worker when it is started with the argument <c>worker</c>, as the command line is. It is
/// done before the test runner's own entry point, which is generated and knows only tests.
/// </summary>
internal static class WorkerProgram
{
    /// <summary>Starts this program as a worker.</summary>
    public static WorkerCommand Command { get; } = new("dotnet", [typeof(WorkerProgram).Assembly.Location, "worker"]);

    [ModuleInitializer]
    internal static void RunWhenAsked()
    {
        if (Environment.GetCommandLineArgs() is [_, "worker", .. var arguments])
            Environment.Exit(WorkerHost.Run(arguments));
    }
}
