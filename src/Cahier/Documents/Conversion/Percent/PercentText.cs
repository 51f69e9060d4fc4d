using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cahier.Documents.Conversion.Percent;

/// <summary>Texts of code whose cells are parted by lines <c>// %%</c>, as editors and jupytext know them.</summary>
internal static partial class PercentText
{
    /// <summary>Whether a line begins a cell.</summary>
    public static bool IsMark(string line) => Mark().IsMatch(line);

    /// <summary>The sections; the first may be text before any mark.</summary>
    public static IReadOnlyList<PercentSection> Split(string text)
    {
        var lines = WithPlainLineEnds(text).Split('\n');
        var sections = new List<PercentSection>();
        Match? mark = null;
        var start = 0;
        for (var i = 0; i <= lines.Length; i++)
        {
            var next = i < lines.Length ? Mark().Match(lines[i]) : null;
            if (next is { Success: false })
                continue;

            if (mark is not null || i > 0)
                sections.Add(Section(mark, lines[start..i], start + 1, isLast: next is null));
            mark = next;
            start = i + 1;
        }

        return sections;
    }

    /// <summary>The line that begins a cell.</summary>
    public static string MarkOf(string kind, string name, IReadOnlyList<string> tags)
    {
        var mark = new StringBuilder("// %%");
        if (kind.Length > 0)
            mark.Append($" [{kind}]");
        if (name.Length > 0)
            mark.Append(' ').Append(name);
        if (tags.Count > 0)
            mark.Append(" tags=").Append(new JsonArray([.. tags.Select(tag => JsonValue.Create(tag))]).ToJsonString());
        return mark.ToString();
    }

    /// <summary>A section as text.</summary>
    public static string Write(string kind, string name, IReadOnlyList<string> tags, string text) => $"{MarkOf(kind, name, tags)}\n{text}\n\n";

    /// <summary>A text as comment lines.</summary>
    public static string Comment(string text) =>
        string.Join('\n', WithPlainLineEnds(text).Split('\n').Select(line => line.Length == 0 ? "//" : "// " + line));

    /// <summary>The text of comment lines; other lines stay as they are.</summary>
    public static string Uncomment(string text) =>
        string.Join('\n', text.Split('\n').Select(line =>
            line.StartsWith("// ", StringComparison.Ordinal) ? line[3..] : line.StartsWith("//", StringComparison.Ordinal) ? line[2..] : line));

    /// <summary>Every line end that C# knows, as <c>\n</c>: a comment would end at each.</summary>
    public static string WithPlainLineEnds(string text) => text.ReplaceLineEndings("\n");

    private static PercentSection Section(Match? mark, string[] lines, int firstLine, bool isLast)
    {
        // One empty line before the next mark is of the format, as is the line end at the end of the file.
        var end = lines.Length;
        if (end > 0 && lines[end - 1].Length == 0)
            end--;
        if (isLast && end > 0 && lines[end - 1].Length == 0 && mark is not null)
            end--;
        var text = string.Join('\n', lines[..end]);
        return mark is null
            ? new(null, "", [], text, firstLine)
            : new(mark.Groups["kind"].Value.Trim().ToLowerInvariant(), mark.Groups["name"].Value.Trim(), Tags(mark.Groups["tags"].Value), text, firstLine);
    }

    private static IReadOnlyList<string> Tags(string json)
    {
        if (json.Length == 0)
            return [];

        try
        {
            return JsonSerializer.Deserialize<string[]>(json) is { } tags ? [.. tags.OfType<string>()] : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    [GeneratedRegex(@"^//\s?%%(?:[ \t]+\[(?<kind>[^\]\n]*)\])?(?:[ \t]+(?<name>(?!tags=)[^\n]*?))??(?:[ \t]+tags=(?<tags>\[.*\]))?[ \t]*$")]
    private static partial Regex Mark();
}
