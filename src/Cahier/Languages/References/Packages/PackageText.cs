using System.Text.RegularExpressions;

namespace Cahier.Languages.References.Packages;

/// <summary>Reads what follows <c>nuget:</c> in an <c>#r</c>: <c>Name</c>, <c>Name, 1.2.3</c>, <c>Name, [1.2,2.0)</c>, <c>Name, 1.*</c>.</summary>
internal static partial class PackageText
{
    /// <summary>The name and the version, or null when it is neither.</summary>
    public static (string Id, string Version)? Read(string text) =>
        Pattern().Match(text) is { Success: true } match
            ? (match.Groups["id"].Value, match.Groups["version"] is { Success: true, Value: var version } ? version.Trim() : "*")
            : null;

    // F# also writes Version=1.2.3. What may follow is for tools that this is none of.
    [GeneratedRegex(@"^\s*(?<id>[A-Za-z0-9_][A-Za-z0-9_.\-]*)\s*(,\s*(Version\s*=\s*)?(?<version>[\[\(][0-9A-Za-z.,\-+ ]*[\]\)]|[0-9A-Za-z.*\-+]+)\s*(,.*)?)?$")]
    private static partial Regex Pattern();
}
