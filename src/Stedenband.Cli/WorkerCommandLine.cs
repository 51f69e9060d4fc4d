using Cahier.Execution.Workers;

namespace Stedenband.Cli;

/// <summary>How to start this program as a worker that runs notebooks.</summary>
internal static class WorkerCommandLine
{
    public static WorkerCommand Own() => new(
        Environment.ProcessPath ?? throw new InvalidOperationException("This process does not know its own program."),
        IsHost(Environment.ProcessPath) ? [typeof(WorkerCommandLine).Assembly.Location, Commands.WorkerVerb.Name] : [Commands.WorkerVerb.Name]);

    private static bool IsHost(string path) => Path.GetFileNameWithoutExtension(path).Equals("dotnet", StringComparison.OrdinalIgnoreCase);
}
