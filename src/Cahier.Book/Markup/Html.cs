namespace Cahier.Book.Markup;

/// <summary>Text that is HTML already. Written as an interpolated string: what is inserted is encoded, unless it is <see cref="Html"/> itself.</summary>
internal readonly record struct Html(string Text)
{
    public static readonly Html Empty = new("");

    public bool IsEmpty => string.IsNullOrEmpty(Text);

    public static Html Of(HtmlInterpolation content) => new(content.ToString());

    public static Html Join(IEnumerable<Html> parts, string separator = "\n") =>
        new(string.Join(separator, parts.Where(part => !part.IsEmpty).Select(part => part.Text)));

    public static Html Encode(string? text)
    {
        if (string.IsNullOrEmpty(text)) return Empty;
        return new(text
            .Replace("&", "&amp;")
            .Replace("<", "&lt;")
            .Replace(">", "&gt;")
            .Replace("\"", "&quot;")
            .Replace("'", "&#39;")
            // No page may hold this character; a browser drops or replaces it, by place.
            .Replace('\0', '\ufffd'));
    }

    public override string ToString() => Text ?? "";
}
