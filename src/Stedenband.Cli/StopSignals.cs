using System.Runtime.InteropServices;
using Spectre.Console;

namespace Stedenband.Cli;

/// <summary>
/// Ctrl-C, a request to end, a terminal that was closed. The first such signal orders the work to stop in good order; the
/// second ends the process at once, and the workers with it: they end when their pipes do.
/// </summary>
internal sealed class StopSignals : IDisposable
{
    private static readonly Dictionary<PosixSignal, int> Numbers = new() { [PosixSignal.SIGHUP] = 1, [PosixSignal.SIGINT] = 2, [PosixSignal.SIGTERM] = 15 };

    private readonly CancellationTokenSource source = new();
    private readonly List<PosixSignalRegistration> registrations;
    private int received;

    public StopSignals()
    {
        registrations = [.. Numbers.Keys.Select(signal => PosixSignalRegistration.Create(signal, Obey))];
    }

    /// <summary>Cancelled by the first signal.</summary>
    public CancellationToken Order => source.Token;

    /// <summary>What a shell expects of a process that a signal stopped: 128 and the signal's number.</summary>
    public int ExitCode => Volatile.Read(ref received) is > 0 and var number ? 128 + number : Cli.ExitCode.Interrupted;

    public void Dispose()
    {
        registrations.ForEach(registration => registration.Dispose());
        source.Dispose();
    }

    private void Obey(PosixSignalContext context)
    {
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref received, Numbers[context.Signal], 0) == 0)
        {
            source.Cancel();
            return;
        }

        // The progress bars hide the cursor, and now nobody else will bring it back.
        if (AnsiConsole.Profile.Capabilities.Ansi && !Console.IsOutputRedirected) AnsiConsole.Cursor.Show();
        Environment.Exit(128 + Numbers[context.Signal]);
    }
}
