using System.Runtime.ExceptionServices;
using Cahier.Execution.Outputs;
using Cahier.Languages;

namespace Cahier.Execution.Running;

/// <summary>
/// Gives exceptions that nobody catches, on threads which a cell began, to that cell: they would end the process, and with
/// it all that the notebook has computed.
/// </summary>
internal static class BackgroundExceptions
{
    private static readonly Lazy<bool> Installed = new(Install);

    /// <summary>Begins, once in the process. A host with a handler of its own keeps it, and dies as it pleases.</summary>
    public static void Watch() => _ = Installed.Value;

    private static bool Install()
    {
        try
        {
            ExceptionHandling.SetUnhandledExceptionHandler(IsHandled);
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static bool IsHandled(Exception exception)
    {
        if (exception is CellStoppedException)
            return true;
        if (ConsoleRouter.Current is not { } cell)
            return false;

        cell.Report(exception);
        return true;
    }
}
