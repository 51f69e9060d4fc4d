using System.Globalization;
using System.Text;

namespace Cahier.Languages.Assistance.Texts;

/// <summary>Writes explanations as plain text and as Markdown.</summary>
internal static class ExplanationText
{
    /// <summary>As plain text.</summary>
    public static string Plain(Explanation explanation)
    {
        var text = new StringBuilder().Append(Code(explanation));
        foreach (var (heading, body) in Sections(explanation))
            text.Append("\n\n").Append(heading.Length == 0 ? "" : $"{heading}\n").Append(body.Replace("`", "", StringComparison.Ordinal));

        return text.ToString();
    }

    /// <summary>As Markdown.</summary>
    public static string Markdown(Explanation explanation)
    {
        var text = new StringBuilder($"```\n{Code(explanation)}\n```");
        foreach (var (heading, body) in Sections(explanation))
            text.Append("\n\n").Append(heading.Length == 0 ? "" : $"**{heading}**\n\n").Append(body);

        return text.ToString();
    }

    /// <summary>What a tooltip says of signatures that it leaves out; empty when it shows all.</summary>
    public static string More(int count) =>
        count == 0 ? "" : $"(+ {count.ToString(CultureInfo.InvariantCulture)} overload{(count == 1 ? "" : "s")})";

    private static string Code(Explanation explanation)
    {
        var lines = new List<string>();
        foreach (var signature in explanation.Signatures)
        {
            lines.Add(signature.Text);
            if (signature.MarkLength > 0)
                lines.Add(new string(' ', signature.MarkStart) + new string('^', signature.MarkLength));
        }

        if (explanation.MoreSignatures > 0)
            lines.Add(More(explanation.MoreSignatures));
        if (explanation.Value is { } value)
            lines.Add($"= {value}");
        return string.Join('\n', lines);
    }

    private static IEnumerable<(string Heading, string Body)> Sections(Explanation explanation)
    {
        if (explanation.Documentation is { } documentation)
        {
            if (documentation.Summary.Length > 0)
                yield return ("", documentation.Summary);
            if (documentation.Parameters.Count > 0)
                yield return ("Parameters", List(documentation.Parameters));
            if (documentation.Returns.Length > 0)
                yield return ("Returns", documentation.Returns);
            if (documentation.Exceptions.Count > 0)
                yield return ("Throws", List(documentation.Exceptions));
            if (documentation.Remarks.Length > 0)
                yield return ("Remarks", documentation.Remarks);
        }

        if (explanation.Members.Count > 0)
            yield return ("Members", string.Join('\n', explanation.Members.Select(member => $"- `{member}`")));
    }

    private static string List(IReadOnlyList<(string Name, string Text)> entries) =>
        string.Join('\n', entries.Select(entry => $"- `{entry.Name}`: {entry.Text.ReplaceLineEndings(" ")}"));
}
