using System.Collections.Frozen;
using System.Reflection;

namespace Cahier.Languages.References;

/// <summary>The assemblies that this process has, or would load from its own folders.</summary>
internal static class HostAssemblies
{
    /// <summary>The folder of the .NET runtime.</summary>
    public static string FrameworkFolder { get; } = Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "";

    private static readonly FrozenDictionary<string, string> Own =
        ((string?)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(Path.GetFileNameWithoutExtension, StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key!, group => group.First(), StringComparer.OrdinalIgnoreCase);

    /// <summary>The files of the .NET runtime itself.</summary>
    public static IEnumerable<string> Framework { get; } =
        [.. Own.Values.Where(path => string.Equals(Path.GetDirectoryName(path), FrameworkFolder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>
    /// The file from which this process has, or would have, an assembly of this simple name; null when it has none.
    /// A notebook that names another copy gets this one: a type exists only once, or C#, F# and the host would not
    /// agree on what it is.
    /// </summary>
    public static string? Find(string simpleName) => FindOwn(simpleName) ?? Loaded(simpleName)?.Location;

    /// <summary>The file in this process's own folders, or null.</summary>
    public static string? FindOwn(string simpleName) => Own.GetValueOrDefault(simpleName);

    /// <summary>The assembly of this name that is loaded already, or null.</summary>
    public static Assembly? Loaded(string simpleName) =>
        AppDomain.CurrentDomain.GetAssemblies().FirstOrDefault(assembly =>
            !assembly.IsDynamic
            && assembly.Location.Length > 0
            && string.Equals(assembly.GetName().Name, simpleName, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether an assembly was loaded from this file.</summary>
    public static bool IsLoaded(string file) =>
        AppDomain.CurrentDomain.GetAssemblies().Any(assembly => !assembly.IsDynamic && assembly.Location == file);
}
