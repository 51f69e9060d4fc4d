namespace Cahier.Execution.Outputs;

/// <summary>
/// Gives what is written to the console to the notebook whose code writes it. The console is one for the process; the
/// notebook flows with the execution context into the tasks and threads that its cells start.
/// </summary>
internal static class ConsoleRouter
{
    private static readonly AsyncLocal<RunningCell?> Ambient = new();
    private static readonly Lock InstallLock = new();
    private static TextWriter? installedOut;
    private static TextWriter? installedError;
    private static TextReader? installedIn;

    /// <summary>The cell whose code runs here, or null outside of notebooks.</summary>
    public static RunningCell? Current => Ambient.Value;

    /// <summary>Makes the cell current for the caller's execution context.</summary>
    public static void Enter(RunningCell cell)
    {
        Install();
        Ambient.Value = cell;
    }

    /// <summary>Takes back a console that the cell has set and left: it is that of the host and of other notebooks too.</summary>
    public static void Restore()
    {
        lock (InstallLock)
        {
            if (!ReferenceEquals(Console.Out, installedOut))
                Console.SetOut(installedOut!);
            if (!ReferenceEquals(Console.Error, installedError))
                Console.SetError(installedError!);
            if (!ReferenceEquals(Console.In, installedIn))
                Console.SetIn(installedIn!);
        }
    }

    // Before every cell, since the host may have set a console of its own.
    private static void Install()
    {
        lock (InstallLock)
        {
            if (!ReferenceEquals(Console.Out, installedOut))
            {
                Console.SetOut(new RoutedWriter("stdout", Console.Out));
                installedOut = Console.Out;
            }

            if (!ReferenceEquals(Console.Error, installedError))
            {
                Console.SetError(new RoutedWriter("stderr", Console.Error));
                installedError = Console.Error;
            }

            if (!ReferenceEquals(Console.In, installedIn))
            {
                Console.SetIn(new RoutedReader(Console.In));
                installedIn = Console.In;
            }
        }
    }
}
