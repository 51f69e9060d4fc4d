using System.Diagnostics;

namespace Cahier.Jupyter.Kernel;

/// <summary>The process of the front end that started the kernel. When it is killed, nobody is left to end its kernels.</summary>
internal static class ParentProcess
{
    /// <summary>In it jupyter_client tells its process id; on Windows, a handle.</summary>
    public const string Variable = "JPY_PARENT_PID";

    /// <summary>Is completed when that process is gone; never when there is none.</summary>
    public static Task WhenGone()
    {
        var never = new TaskCompletionSource();
        if (OperatingSystem.IsWindows() || !int.TryParse(Environment.GetEnvironmentVariable(Variable), out var id))
            return never.Task;

        try
        {
            return Process.GetProcessById(id).WaitForExitAsync();
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException)
        {
            // It is that of another machine or container, or the variable is a left-over.
            return never.Task;
        }
    }
}
