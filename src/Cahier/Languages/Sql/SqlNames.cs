namespace Cahier.Languages.Sql;

/// <summary>Writes names and texts as SQL has them.</summary>
internal static class SqlNames
{
    /// <summary>The name in double quotes.</summary>
    public static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The text in single quotes.</summary>
    public static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
