using System.Text.Json.Nodes;

namespace Cahier.Languages.Sql.Package;

/// <summary>The types of Table Schema, as SQL that makes a value of a text.</summary>
internal static class TableSchemaType
{
    /// <summary>The field, or null where the schema leaves its type open: then DuckDB finds out.</summary>
    public static PackageField? Field(JsonObject field)
    {
        if (Text(field, "name") is not { Length: > 0 } name || Text(field, "type") is not { } type)
            return null;

        Func<string, string>? expression = type switch
        {
            "string" or "yearmonth" or "duration" or "object" or "array" or "geopoint" or "geojson" => column => column,
            "integer" => column => $"cast({Number(field, column)} as bigint)",
            "number" => column => $"cast({Number(field, column)} as double)",
            "boolean" => column => Boolean(field, column),
            "date" => column => Moment(field, column, "date"),
            "time" => column => Moment(field, column, "time"),
            "datetime" => column => Moment(field, column, "timestamp"),
            "year" => column => $"cast({column} as integer)",
            "list" => column => List(field, column),
            _ => null,
        };
        return expression is null ? null : new(name, type, expression);
    }

    private static string Number(JsonObject field, string column)
    {
        if (Text(field, "groupChar") is { Length: > 0 } group)
            column = $"replace({column}, {SqlNames.Literal(group)}, '')";
        if (Text(field, "decimalChar") is { Length: > 0 } point and not ".")
            column = $"replace({column}, {SqlNames.Literal(point)}, '.')";
        return field["bareNumber"] is JsonValue bare && bare.TryGetValue(out bool isBare) && !isBare
            ? $"regexp_extract({column}, '[+-]?[0-9.]+([eE][+-]?[0-9]+)?')"
            : column;
    }

    private static string Boolean(JsonObject field, string column) =>
        $"case when {column} in ({Words(field, "trueValues", "true", "True", "TRUE", "1")}) then true "
        + $"when {column} in ({Words(field, "falseValues", "false", "False", "FALSE", "0")}) then false "
        + $"when {column} is null then null else cast('no boolean' as boolean) end";

    private static string Moment(JsonObject field, string column, string type) =>
        Text(field, "format") is { } format && format.Contains('%', StringComparison.Ordinal)
            ? $"cast(strptime({column}, {SqlNames.Literal(format)}) as {type})"
            : $"cast({column} as {type})";

    private static string List(JsonObject field, string column)
    {
        var items = $"string_split({column}, {SqlNames.Literal(Text(field, "delimiter") ?? ",")})";
        return Text(field, "itemType") switch
        {
            "integer" => $"cast({items} as bigint[])",
            "number" => $"cast({items} as double[])",
            "boolean" => $"cast({items} as boolean[])",
            "date" => $"cast({items} as date[])",
            "datetime" => $"cast({items} as timestamp[])",
            "time" => $"cast({items} as time[])",
            _ => items,
        };
    }

    private static string Words(JsonObject field, string property, params string[] standard) =>
        string.Join(", ", (field[property] is JsonArray { Count: > 0 } own ? own.Select(word => word?.ToString() ?? "") : standard).Select(SqlNames.Literal));

    private static string? Text(JsonObject node, string property) =>
        node[property] is JsonValue value && value.TryGetValue(out string? text) ? text : null;
}
