using System.Dynamic;
using System.Text;

namespace Cahier.Display.Html;

/// <summary>
/// An HTML element written in C#, as notebooks of .NET have long done: <c>div[@class: "note"](h1("Title"), p("Text"))</c>.
/// Named arguments in brackets are attributes; what stands in parentheses is the content. Text is encoded, elements and
/// <see cref="HtmlString"/> stand as they are, and the items of a sequence follow each other.
/// </summary>
/// <param name="tag">The name of the element.</param>
public sealed class PocketView(string tag) : DynamicObject
{
    private static readonly HashSet<string> WithoutContent = ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];

    private IReadOnlyList<(string Name, object? Value)> attributes = [];
    private IReadOnlyList<object?> content = [];

    /// <inheritdoc/>
    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object? result)
    {
        ArgumentNullException.ThrowIfNull(binder);
        var named = Named(binder.CallInfo, args ?? []);
        result = new PocketView(tag) { attributes = [.. attributes, .. named], content = [.. (args ?? []).SkipLast(named.Count)] };
        return true;
    }

    /// <inheritdoc/>
    public override bool TryGetIndex(GetIndexBinder binder, object[] indexes, out object? result)
    {
        ArgumentNullException.ThrowIfNull(binder);
        ArgumentNullException.ThrowIfNull(indexes);
        var named = Named(binder.CallInfo, indexes);
        if (named.Count < indexes.Length)
            throw new ArgumentException($"Attributes need names: {tag}[@class: \"…\"].", nameof(indexes));

        result = new PocketView(tag) { attributes = [.. attributes, .. named], content = content };
        return true;
    }

    /// <summary>The element as HTML.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        Write(html);
        return html.ToString();
    }

    /// <summary>The element as HTML.</summary>
    public override string ToString() => ToHtml();

    internal void Write(StringBuilder html)
    {
        html.Append('<').Append(tag);
        foreach (var (name, value) in attributes.Where(attribute => attribute.Value is not (null or false)))
        {
            html.Append(' ').Append(name);
            if (value is not true)
                html.Append("=\"").Append(HtmlContent.Encode(HtmlContent.TextOf(value))).Append('"');
        }

        html.Append('>');
        if (WithoutContent.Contains(tag))
            return;

        foreach (var part in content)
            HtmlContent.Write(part, html);
        html.Append("</").Append(tag).Append('>');
    }

    // C# has no hyphens in names: data_id is the attribute data-id.
    private static List<(string Name, object? Value)> Named(CallInfo call, object?[] arguments) =>
        [.. call.ArgumentNames.Zip(arguments.TakeLast(call.ArgumentNames.Count), (name, value) => (name.Replace('_', '-'), value))];
}
