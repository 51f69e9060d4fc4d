using System.Text.Json.Nodes;

namespace Cahier.Languages.Sql.Package;

/// <summary>How a data package says that its files are written, as arguments of DuckDB's <c>read_csv</c>.</summary>
internal static class CsvDialect
{
    /// <summary>The arguments for a resource.</summary>
    public static string Arguments(JsonObject resource, JsonObject? schema)
    {
        var dialect = resource["dialect"] as JsonObject ?? [];
        var isTabbed = Text(resource, "format") == "tsv" || Text(resource, "path")?.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase) == true;
        var arguments = new List<string>
        {
            $"delim = {SqlNames.Literal(Text(dialect, "delimiter") ?? (isTabbed ? "\t" : ","))}",
            $"quote = {SqlNames.Literal(Text(dialect, "quoteChar") ?? "\"")}",
            $"escape = {SqlNames.Literal(Text(dialect, "escapeChar") ?? Text(dialect, "quoteChar") ?? "\"")}",
            $"header = {(dialect["header"] is JsonValue header && header.TryGetValue(out bool has) && !has ? "false" : "true")}",
            $"nullstr = [{string.Join(", ", MissingValues(resource, schema).Select(SqlNames.Literal))}]",
        };
        if (Text(dialect, "commentChar") is { Length: > 0 } comment)
            arguments.Add($"comment = {SqlNames.Literal(comment)}");
        if (Text(resource, "encoding") is { } encoding && !encoding.Replace("-", "", StringComparison.Ordinal).Equals("utf8", StringComparison.OrdinalIgnoreCase))
            arguments.Add($"encoding = {SqlNames.Literal(encoding.Equals("iso-8859-1", StringComparison.OrdinalIgnoreCase) ? "latin-1" : encoding.ToLowerInvariant())}");

        return string.Join(", ", arguments);
    }

    // Either texts, or objects with a value and a label.
    private static IEnumerable<string> MissingValues(JsonObject resource, JsonObject? schema) =>
        (schema?["missingValues"] ?? resource["missingValues"]) is JsonArray { Count: > 0 } missing
            ? missing.Select(value => value is JsonObject labelled ? Text(labelled, "value") : value?.ToString()).OfType<string>()
            : [""];

    private static string? Text(JsonObject node, string property) =>
        node[property] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
