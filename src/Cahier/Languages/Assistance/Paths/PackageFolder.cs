namespace Cahier.Languages.Assistance.Paths;

/// <summary>The folder in which NuGet keeps the packages it has unpacked.</summary>
internal static class PackageFolder
{
    /// <summary>Its path; it need not exist.</summary>
    public static string Path { get; } =
        Environment.GetEnvironmentVariable("NUGET_PACKAGES") is { Length: > 0 } chosen
            ? chosen
            : System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>The names of the packages there, in lower case.</summary>
    public static IEnumerable<string> Names() => FolderNames(Path);

    /// <summary>The versions of a package there, the newest first.</summary>
    public static IEnumerable<string> VersionsOf(string package) =>
        package.AsSpan().ContainsAny('/', '\\') ? []
        : FolderNames(System.IO.Path.Combine(Path, package.ToLowerInvariant())).OrderByDescending(Order).ThenByDescending(version => version, StringComparer.Ordinal);

    private static Version Order(string version) => Version.TryParse(version.Split('-')[0], out var number) ? number : new();

    private static IEnumerable<string> FolderNames(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateDirectories(folder).Select(System.IO.Path.GetFileName).OfType<string>().Where(name => !name.StartsWith('.')) : [];
}
