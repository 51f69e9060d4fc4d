namespace Cahier.Languages.Magics;

/// <summary>The lines that change the language of what follows.</summary>
internal static class SelectorLines
{
    /// <summary>What begins the name of a connection's language: <c>sql-pg</c>.</summary>
    public const string ConnectionPrefix = "sql-";

    /// <summary>Stands for the names of all connections.</summary>
    public const string AnyConnection = ConnectionPrefix + "NAME";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<SelectorLine> All { get; } =
    [
        new("csharp", "#!csharp, #!c#", "C# follows."),
        new("fsharp", "#!fsharp, #!f#", "F# follows."),
        new("sql", "#!sql [--name NAME]", "SQL on DuckDB follows: tables of the data package, data frames by their names; the result may have a name."),
        new(AnyConnection, "#!sql-NAME [--name NAME]", "SQL for a connection of #!connect follows."),
        new("markdown", "#!markdown", "Markdown follows."),
        new("html", "#!html", "HTML follows."),
        new("javascript", "#!javascript, #!js", "JavaScript follows, which runs where the notebook is shown."),
        new("mermaid", "#!mermaid", "A Mermaid diagram follows."),
    ];
}
