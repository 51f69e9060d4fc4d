namespace Cahier.Documents;

/// <summary>The names under which notebooks know their languages, and the one name this library uses for each.</summary>
public static class LanguageNames
{
    private static readonly Dictionary<string, string> Aliases = Expand(
        "csharp c# cs .net-csharp",
        "fsharp f# fs .net-fsharp",
        "pwsh powershell .net-pwsh .net-powershell",
        "javascript js",
        "markdown md",
        "sql", "kql", "html", "http", "mermaid", "python", "r", "value", "raw");

    /// <summary>
    /// The lower-case name for any of a language's names (<c>C#</c>, <c>.net-csharp</c>, <c>dotnet-interactive.csharp</c>
    /// are all <c>csharp</c>); a name that is not known is returned in lower case.
    /// </summary>
    public static string Normalize(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var trimmed = WithoutHost(name.Trim());
        return Aliases.TryGetValue(trimmed, out var language) ? language : trimmed.ToLowerInvariant();
    }

    /// <summary>Whether the text is one of the names of a language that notebooks use.</summary>
    public static bool IsKnown(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Aliases.ContainsKey(WithoutHost(name.Trim()));
    }

    private static string WithoutHost(string name) =>
        name.StartsWith("dotnet-interactive.", StringComparison.OrdinalIgnoreCase) ? name["dotnet-interactive.".Length..]
        : name.StartsWith("polyglot-notebook.", StringComparison.OrdinalIgnoreCase) ? name["polyglot-notebook.".Length..]
        : name;

    private static Dictionary<string, string> Expand(params string[] languages) =>
        languages.Select(names => names.Split(' '))
            .SelectMany(names => names.Select(name => KeyValuePair.Create(name, names[0])))
            .ToDictionary(StringComparer.OrdinalIgnoreCase);
}
