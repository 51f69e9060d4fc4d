using Cahier.Languages.References;
using Microsoft.FSharp.Core;

namespace Cahier.Languages.FSharp;

/// <summary>The assemblies of .NET that F# cells see.</summary>
internal static class FSharpReferences
{
    /// <summary>The folder of the SDK's reference assemblies and their documentation, or null where there is no SDK.</summary>
    public static string? Folder { get; } = FindFolder();

    /// <summary>
    /// The arguments that name them. Left to itself, the compiler as a library takes the assemblies of the running
    /// process, in which most types are only forwarded: <c>System.Collections.Generic.List</c> is then unknown, or
    /// <c>System.Int32</c> is another type than <c>int</c>. The SDK's reference assemblies hold each type where other
    /// libraries look for it. Where there is no SDK, the compiler's own choice has to do.
    /// </summary>
    public static IReadOnlyList<string> Arguments { get; } =
        Folder is { } folder
            ? ["--noframework", .. Directory.GetFiles(folder, "*.dll").Order(StringComparer.Ordinal).Append(typeof(Unit).Assembly.Location).Select(file => $"-r:{file}")]
            : [];

    // shared/Microsoft.NETCore.App/10.0.1 has its reference assemblies in packs/Microsoft.NETCore.App.Ref/10.0.1/ref/net10.0.
    private static string? FindFolder()
    {
        var runtime = new DirectoryInfo(HostAssemblies.FrameworkFolder);
        var packs = Path.Combine(runtime.Parent?.Parent?.Parent?.FullName ?? "", "packs", "Microsoft.NETCore.App.Ref");
        var major = Environment.Version.Major;
        return Directory.Exists(packs)
            ? Directory.GetDirectories(packs, $"{major}.*")
                .Select(pack => Path.Combine(pack, "ref", $"net{major}.0"))
                .Where(Directory.Exists)
                .OrderByDescending(pack => pack.Contains($"{Path.DirectorySeparatorChar}{runtime.Name}{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
                .ThenBy(pack => pack, StringComparer.Ordinal)
                .FirstOrDefault()
            : null;
    }
}
