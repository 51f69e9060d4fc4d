using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using System.Xml.Linq;

namespace Cahier.Languages.Assistance.Documentation;

/// <summary>Reads the XML of a documentation comment.</summary>
internal static partial class DocumentationReader
{
    /// <summary>The comment, or null where there is none or its XML is broken.</summary>
    /// <param name="xml">The element <c>member</c> or <c>doc</c>, or only what is in it.</param>
    public static DocumentationComment? Read(string? xml)
    {
        if (string.IsNullOrWhiteSpace(xml))
            return null;
        try
        {
            var root = XElement.Parse($"<root>{xml}</root>", LoadOptions.PreserveWhitespace);
            var comment = Read(root.Element("member") ?? root.Element("doc") ?? root);
            return comment.IsEmpty ? null : comment;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Whether the comment is inherited from another member; <c>cref</c> may name it.</summary>
    public static bool IsInherited(string xml, out string? cref)
    {
        var match = InheritDoc().Match(xml);
        cref = match.Groups["cref"] is { Success: true } named ? named.Value : null;
        return match.Success;
    }

    private static DocumentationComment Read(XElement member) => new()
    {
        Summary = Text(member.Element("summary")),
        Parameters = [.. Named(member, "typeparam", "name"), .. Named(member, "param", "name")],
        Returns = Text(member.Element("returns") ?? member.Element("value")),
        Exceptions = [.. Named(member, "exception", "cref").Select(entry => (DocumentationId.ShortName(entry.Name), entry.Text))],
        Remarks = Text(member.Element("remarks")),
    };

    private static IEnumerable<(string Name, string Text)> Named(XElement member, string element, string attribute) =>
        member.Elements(element)
            .Select(entry => (Name: (string?)entry.Attribute(attribute) ?? "", Text: Text(entry)))
            .Where(entry => entry.Name.Length > 0 && entry.Text.Length > 0);

    private static string Text(XElement? element)
    {
        if (element is null)
            return "";

        var text = new StringBuilder();
        Write(element, text);
        return Paragraphs().Replace(text.ToString(), "\n\n").Trim();
    }

    private static void Write(XElement element, StringBuilder text)
    {
        foreach (var node in element.Nodes())
            if (node is XElement inner)
                WriteElement(inner, text);
            else if (node is XText plain)
                text.Append(Spaces().Replace(plain.Value, " "));
    }

    private static void WriteElement(XElement element, StringBuilder text)
    {
        switch (element.Name.LocalName)
        {
            case "see" or "seealso":
                text.Append(element.IsEmpty || element.Value.Length == 0 ? $"`{Referred(element)}`" : element.Value);
                break;
            case "paramref" or "typeparamref":
                text.Append($"`{(string?)element.Attribute("name")}`");
                break;
            case "c":
                text.Append($"`{element.Value}`");
                break;
            case "code":
                text.Append($"\n\n```\n{element.Value.Trim('\n', '\r')}\n```\n\n");
                break;
            case "para" or "p":
                text.Append("\n\n");
                Write(element, text);
                text.Append("\n\n");
                break;
            case "br":
                text.Append('\n');
                break;
            case "item" or "li":
                text.Append("\n\n- ");
                Write(element, text);
                break;
            default:
                Write(element, text);
                break;
        }
    }

    private static string Referred(XElement element) =>
        (string?)element.Attribute("langword") ?? (string?)element.Attribute("href") ?? DocumentationId.ShortName((string?)element.Attribute("cref") ?? "");

    [GeneratedRegex("""<inheritdoc(\s+cref="(?<cref>[^"]*)")?""")]
    private static partial Regex InheritDoc();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"[ \t]*\n[ \t]*\n\s*")]
    private static partial Regex Paragraphs();
}
