using System.Globalization;

namespace Stedenband;

/// <summary>Values of Table Schema types from the text of a cell.</summary>
internal static class FieldValue
{
    /// <summary>The value of a text that has passed validation; null, or an empty list, for a missing one.</summary>
    public static object? Parse(FieldSchema field, string? text)
    {
        if (text is null)
            return field.Type == FieldType.List ? Array.Empty<string>() : null;
        return TryParse(field, text) ?? throw new FormatException($"'{text}' in the column {field.Name} passed validation but is no {field.Type}.");
    }

    /// <summary>The value, or null when the text is none of the field's type.</summary>
    public static object? TryParse(FieldSchema field, string text) => field.Type switch
    {
        FieldType.String => text,
        FieldType.Integer => Integer(text),
        FieldType.Number => Number(text),
        FieldType.Boolean => Boolean(text),
        FieldType.List => Items(field, text),
        _ => throw new NotSupportedException($"The field type {field.Type}."),
    };

    /// <summary>The items of a list as they stand between the delimiters, empty ones included.</summary>
    public static string[] Items(FieldSchema field, string? text) =>
        text is null ? [] : text.Split(field.Delimiter, StringSplitOptions.TrimEntries);

    private static int? Integer(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;

    private static bool? Boolean(string text) => text switch
    {
        "true" or "True" or "TRUE" or "1" => true,
        "false" or "False" or "FALSE" or "0" => false,
        _ => null,
    };
}
