using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cahier.Documents.Json;

/// <summary>
/// Writes JSON in the layout of an existing file. The platform's writer escapes what Python and JavaScript leave alone
/// (every emoji, for one), so it cannot write the files that Jupyter writes.
/// </summary>
internal sealed class JsonTextWriter(JsonStyle style)
{
    private readonly StringBuilder text = new();
    private int depth;

    public override string ToString() => text.ToString();

    public void WriteRaw(string json) => text.Append(json);

    public void Write(JsonNode? node)
    {
        switch (node)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                WriteObject(members, member => member.Key, member => Write(member.Value));
                break;
            case JsonArray items:
                WriteArray(items, Write);
                break;
            case JsonValue value when value.TryGetValue(out string? content):
                WriteString(content);
                break;
            default:
                text.Append(node.ToJsonString());
                break;
        }
    }

    public void Write(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                WriteObject(element.EnumerateObject(), JsonText.Name, property => Write(property.Value));
                break;
            case JsonValueKind.Array:
                WriteArray(element.EnumerateArray(), Write);
                break;
            case JsonValueKind.String:
                WriteString(JsonText.Of(element));
                break;
            default:
                text.Append(element.GetRawText());
                break;
        }
    }

    public void WriteObject<T>(IEnumerable<T> members, Func<T, string> name, Action<T> writeValue) =>
        WriteItems('{', '}', members, member =>
        {
            WriteString(name(member));
            text.Append(style.Spaced ? ": " : ":");
            writeValue(member);
        });

    public void WriteArray<T>(IEnumerable<T> items, Action<T> writeItem) => WriteItems('[', ']', items, writeItem);

    private void WriteItems<T>(char open, char close, IEnumerable<T> items, Action<T> write)
    {
        text.Append(open);
        depth++;
        var any = false;
        foreach (var item in items)
        {
            if (any)
                text.Append(style.Indent is null && style.Spaced ? ", " : ",");
            any = true;
            BreakLine();
            write(item);
        }

        depth--;
        if (any)
            BreakLine();
        text.Append(close);
    }

    private void BreakLine()
    {
        if (style.Indent is null)
            return;

        text.Append(style.NewLine);
        for (var i = 0; i < depth; i++)
            text.Append(style.Indent);
    }

    private void WriteString(string content)
    {
        text.Append('"');
        for (var i = 0; i < content.Length; i++)
        {
            var c = content[i];
            if (char.IsHighSurrogate(c) && i + 1 < content.Length && char.IsLowSurrogate(content[i + 1]) && !style.AsciiOnly)
                text.Append(c).Append(content[++i]);
            else
                WriteCharacter(c);
        }

        text.Append('"');
    }

    private void WriteCharacter(char c) => _ = c switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\n' => text.Append("\\n"),
        '\r' => text.Append("\\r"),
        '\t' => text.Append("\\t"),
        '\b' => text.Append("\\b"),
        '\f' => text.Append("\\f"),
        < ' ' => Escape(c),
        _ when char.IsSurrogate(c) || (style.AsciiOnly && c > '\u007f') => Escape(c),
        _ => text.Append(c),
    };

    private StringBuilder Escape(char c) => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}");
}
