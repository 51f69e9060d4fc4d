using Cahier.Execution.Workers;

namespace Stedenband.Cli;

/// <summary><c>worker</c>: this program as a process that runs notebooks for the one that started it. Not for people.</summary>
internal static class WorkerVerb
{
    public const string Name = "worker";

    /// <summary>How to start this program as a worker.</summary>
    public static WorkerCommand Command() => new(OwnProgram.Command[0], [.. OwnProgram.Command.Skip(1), Name]);

    public static int Run(IReadOnlyList<string> pipes) => WorkerHost.Run(pipes);
}
