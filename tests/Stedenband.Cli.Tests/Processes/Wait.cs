using System.Diagnostics;

namespace Stedenband.Cli.Tests.Processes;

/// <summary>Waits for something that another process does.</summary>
internal static class Wait
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task<T> ForAsync<T>(Func<T?> look, string what)
        where T : class
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < Patience; await Task.Delay(50, TestContext.Current.CancellationToken))
        {
            if (look() is { } seen) return seen;
        }

        throw new TimeoutException($"Waited in vain for {what}.");
    }

    /// <summary>Waits for the file in which a cell tells its process's id.</summary>
    public static async Task<int> ForIdAsync(string file) =>
        int.Parse(await ForAsync(() => File.Exists(file) ? File.ReadAllText(file) : null, file), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Waits for the end of a process that is nobody's child here.</summary>
    public static Task ForEndOfAsync(int id) => ForAsync(() => IsAlive(id) ? null : "gone", $"the end of process {id}");

    private static bool IsAlive(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return !process.HasExited;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
