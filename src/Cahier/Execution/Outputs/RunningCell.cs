using Cahier.Execution.Running;

namespace Cahier.Execution.Outputs;

/// <summary>The cell whose code runs.</summary>
/// <param name="Recorder">Receives what it writes.</param>
/// <param name="Stop">Says whether it still may.</param>
/// <param name="Report">Receives the exceptions that nobody catches.</param>
internal sealed record RunningCell(OutputRecorder Recorder, CellStop Stop, Action<Exception> Report);
