namespace Cahier.Execution.Workers;

/// <summary>How to start a worker process: a program that hands its last arguments to <see cref="WorkerHost.Run"/>.</summary>
/// <param name="FileName">The program.</param>
/// <param name="Arguments">What comes before the arguments that the pool adds.</param>
public sealed record WorkerCommand(string FileName, IReadOnlyList<string> Arguments);
