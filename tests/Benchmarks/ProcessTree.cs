using System.Diagnostics;

namespace Benchmarks;

/// <summary>A process with those it started.</summary>
internal static class ProcessTree
{
    /// <summary>The memory in use of a process and its children, in bytes (Linux; elsewhere of the process alone).</summary>
    public static long Memory(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            return process.WorkingSet64 + Children(id).Sum(Memory);
        }
        catch (Exception problem) when (problem is ArgumentException or InvalidOperationException)
        {
            return 0;
        }
    }

    private static IEnumerable<int> Children(int id)
    {
        var file = $"/proc/{id}/task/{id}/children";
        try
        {
            return File.Exists(file) ? [.. File.ReadAllText(file).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)] : [];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
