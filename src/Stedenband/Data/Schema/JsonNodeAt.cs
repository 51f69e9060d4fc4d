using System.Text.Json;

namespace Stedenband;

/// <summary>A JSON element that knows its place, so that an error can say where it is.</summary>
internal readonly record struct JsonNodeAt(JsonElement Element, string Place)
{
    public bool Has(string name) => Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out _);

    public JsonNodeAt Child(string name) =>
        Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty(name, out var child)
            ? new JsonNodeAt(child, Place == "the file" ? name : $"{Place}.{name}")
            : throw new SchemaException($"{Place} has no '{name}'");

    public string Text(string name)
    {
        var child = Child(name);
        return child.Element.ValueKind == JsonValueKind.String ? child.Element.GetString()! : throw child.Not("a text");
    }

    public string? OptionalText(string name) => Has(name) ? Text(name) : null;

    public bool OptionalFlag(string name)
    {
        if (!Has(name))
            return false;
        var child = Child(name);
        return child.Element.ValueKind is JsonValueKind.True or JsonValueKind.False ? child.Element.GetBoolean() : throw child.Not("true or false");
    }

    public double? OptionalNumber(string name)
    {
        if (!Has(name))
            return null;
        var child = Child(name);
        return child.Element.ValueKind == JsonValueKind.Number ? child.Element.GetDouble() : throw child.Not("a number");
    }

    public IReadOnlyList<JsonNodeAt> Items(string name)
    {
        var child = Child(name);
        if (child.Element.ValueKind != JsonValueKind.Array)
            throw child.Not("a list");
        return [.. child.Element.EnumerateArray().Select((item, index) => new JsonNodeAt(item, $"{child.Place}[{index}]"))];
    }

    /// <summary>Table Schema lets one name stand for a list of one; nothing for an empty list.</summary>
    public IReadOnlyList<string> TextOrTexts(string name)
    {
        if (!Has(name))
            return [];
        return Child(name).Element.ValueKind == JsonValueKind.String
            ? [Text(name)]
            : [.. Items(name).Select(item => item.Element.ValueKind == JsonValueKind.String ? item.Element.GetString()! : throw item.Not("a text"))];
    }

    private SchemaException Not(string kind) => new($"{Place} is not {kind}");
}
