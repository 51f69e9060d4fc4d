using System.ComponentModel;
using System.Runtime.CompilerServices;
using Cahier.Display;

namespace Cahier.Languages;

/// <summary>
/// What the compiled code of a cell asks, in every loop and at the start of every method, whether to go on. Not for use in
/// notebooks.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class StopSignal
{
    // Milliseconds for finally blocks, which ask too, between the first exception on a thread and all that follow.
    private const long Respite = 50;

    private static readonly Lock Growing = new();
    private static bool[] raised = new bool[256];
    private static int count;
    private static int orders;

    [ThreadStatic]
    private static int orderSeen;

    [ThreadStatic]
    private static long seenAt;

    /// <summary>Goes on, or not.</summary>
    /// <exception cref="OperationCanceledException">The signal is raised.</exception>
    public static void Ask(int signal)
    {
        if (Volatile.Read(ref Volatile.Read(ref raised)[signal]))
            Stop();
    }

    /// <summary>
    /// Goes on, or not, at the start of a function in which the compiler does not look whether the stack has room.
    /// </summary>
    /// <exception cref="OperationCanceledException">The signal is raised.</exception>
    /// <exception cref="InsufficientExecutionStackException">The stack is used up.</exception>
    public static void Enter(int signal)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        Ask(signal);
    }

    /// <summary>A new signal, not raised.</summary>
    internal static int Next()
    {
        lock (Growing)
        {
            if (count == raised.Length)
            {
                var larger = new bool[2 * count];
                raised.CopyTo(larger, 0);
                Volatile.Write(ref raised, larger);
            }

            return count++;
        }
    }

    /// <summary>Raises or lowers signals.</summary>
    internal static void Set(IEnumerable<int> signals, bool isRaised)
    {
        lock (Growing)
        {
            orders++;
            foreach (var signal in signals)
                Volatile.Write(ref raised[signal], isRaised);
        }
    }

    private static void Stop()
    {
        // Not in what the host or the runtime calls, such as a handler of an event: it would get the exception.
        if (!DisplayContext.IsSet)
            return;

        var now = Environment.TickCount64;
        var order = Volatile.Read(ref orders);
        if (orderSeen == order && now - seenAt < Respite)
            return;

        if (orderSeen != order)
            (orderSeen, seenAt) = (order, now);
        throw new CellStoppedException();
    }
}
