namespace Cahier.Display;

/// <summary>
/// The sink of the code that runs now. It flows with the execution context into tasks and threads which that code
/// starts, so two notebooks in one process do not mix.
/// </summary>
public static class DisplayContext
{
    private static readonly AsyncLocal<IDisplaySink?> Ambient = new();

    /// <summary>The current sink; outside a notebook one that writes plain text to the console.</summary>
    public static IDisplaySink Current => Ambient.Value ?? ConsoleDisplaySink.Instance;

    /// <summary>Whether code of a notebook runs here.</summary>
    internal static bool IsSet => Ambient.Value is not null;

    /// <summary>Makes a sink current until the returned value is disposed.</summary>
    public static IDisposable Use(IDisplaySink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        var previous = Ambient.Value;
        Ambient.Value = sink;
        return new Scope(previous);
    }

    private sealed class Scope(IDisplaySink? previous) : IDisposable
    {
        public void Dispose() => Ambient.Value = previous;
    }
}
