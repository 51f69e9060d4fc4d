using System.Diagnostics;
using Cahier.Execution.Outputs;

namespace Cahier.Execution.Running;

/// <summary>
/// Makes an assertion that fails in code of a cell (<see cref="Debug.Assert(bool)"/> in a library built for debugging) an
/// exception: left to itself it ends the process.
/// </summary>
internal sealed class FailedAssertions : TraceListener
{
    private static readonly Lazy<FailedAssertions> Installed = new(() =>
    {
        var listener = new FailedAssertions();
        foreach (var other in Trace.Listeners.OfType<DefaultTraceListener>())
            other.AssertUiEnabled = false;
        Trace.Listeners.Insert(0, listener);
        return listener;
    });

    private readonly DefaultTraceListener ofHost = new();

    /// <summary>Begins, once in the process.</summary>
    public static void Watch() => _ = Installed.Value;

    /// <inheritdoc/>
    public override void Fail(string? message) => Fail(message, null);

    /// <inheritdoc/>
    public override void Fail(string? message, string? detailMessage)
    {
        if (ConsoleRouter.Current is null)
            ofHost.Fail(message, detailMessage);
        else
            throw new InvalidOperationException($"An assertion failed{(string.IsNullOrEmpty(message) ? "." : $": {message} {detailMessage}".TrimEnd())}");
    }

    /// <inheritdoc/>
    public override void Write(string? message)
    {
        // The other listeners do.
    }

    /// <inheritdoc/>
    public override void WriteLine(string? message)
    {
        // The other listeners do.
    }
}
