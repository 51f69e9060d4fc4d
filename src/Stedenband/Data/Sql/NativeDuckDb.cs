using System.Reflection;
using System.Runtime.InteropServices;
using DuckDB.NET.Native;

namespace Stedenband;

/// <summary>
/// Finds DuckDB's native library. A host that loads this library as a file, as notebooks do, does not read its list of dependencies
/// and would not look into <c>runtimes/…/native</c> beside it.
/// </summary>
internal static class NativeDuckDb
{
    private static readonly Lazy<bool> Ready = new(Register);

    public static void EnsureFound() => _ = Ready.Value;

    private static bool Register()
    {
        try
        {
            NativeLibrary.SetDllImportResolver(typeof(NativeMethods).Assembly, Resolve);
            return true;
        }
        catch (InvalidOperationException)
        {
            // The host has a resolver of its own: then finding the library is its affair.
            return false;
        }
    }

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? searchPath)
    {
        if (NativeLibrary.TryLoad(name, assembly, searchPath, out var found))
            return found;
        foreach (var file in Candidates(name))
        {
            if (NativeLibrary.TryLoad(file, out found))
                return found;
        }

        return IntPtr.Zero;
    }

    private static IEnumerable<string> Candidates(string name)
    {
        var folder = Path.GetDirectoryName(typeof(NativeDuckDb).Assembly.Location) ?? AppContext.BaseDirectory;
        var (system, file) = OperatingSystem.IsWindows() ? ("win", $"{name}.dll") : OperatingSystem.IsMacOS() ? ("osx", $"lib{name}.dylib") : ("linux", $"lib{name}.so");
        var architecture = RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant();
        return new[] { $"{system}-{architecture}", system, RuntimeInformation.RuntimeIdentifier }
            .Select(runtime => Path.Combine(folder, "runtimes", runtime, "native", file))
            .Where(File.Exists);
    }
}
