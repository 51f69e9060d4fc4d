using System.Text.RegularExpressions;

namespace Stedenband;

/// <summary>Reads the description of one column.</summary>
internal static class FieldReader
{
    public static FieldSchema Read(JsonNodeAt field)
    {
        var constraints = field.Has("constraints") ? field.Child("constraints") : default;
        return new FieldSchema
        {
            Name = field.Text("name"),
            Type = Type(field),
            Description = field.OptionalText("description"),
            Vocabulary = field.OptionalText("vocabulary"),
            References = field.OptionalText("references"),
            Delimiter = Delimiter(field),
            Required = constraints.OptionalFlag("required"),
            Unique = constraints.OptionalFlag("unique"),
            Enum = constraints.Has("enum") ? constraints.TextOrTexts("enum") : null,
            Pattern = Pattern(constraints),
            PatternText = constraints.OptionalText("pattern"),
            Minimum = constraints.OptionalNumber("minimum"),
            Maximum = constraints.OptionalNumber("maximum"),
        };
    }

    private static FieldType Type(JsonNodeAt field) => (field.OptionalText("type") ?? "string") switch
    {
        "string" => FieldType.String,
        "integer" => FieldType.Integer,
        "number" => FieldType.Number,
        "boolean" => FieldType.Boolean,
        "list" => FieldType.List,
        var other => throw new SchemaException($"{field.Place}: the type '{other}' is not one of string, integer, number, boolean, list"),
    };

    private static string Delimiter(JsonNodeAt field)
    {
        var delimiter = field.OptionalText("delimiter") ?? ",";
        return delimiter.Length > 0 ? delimiter : throw new SchemaException($"{field.Place}: the delimiter is empty");
    }

    // Matching without backtracking keeps a careless pattern from hanging the validation.
    private static Regex? Pattern(JsonNodeAt constraints)
    {
        if (constraints.OptionalText("pattern") is not { } pattern)
            return null;
        try
        {
            return new Regex($@"\A(?:{pattern})\z", RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
        }
        catch (Exception error) when (error is ArgumentException or NotSupportedException)
        {
            throw new SchemaException($"{constraints.Place}: the pattern '{pattern}' is no regular expression that can be used here: {error.Message}");
        }
    }
}
