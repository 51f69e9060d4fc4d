namespace Cahier.Display.Formatting.Values;

/// <summary>Values that are text of a MIME type already.</summary>
internal static class TextFormats
{
    /// <summary>The representations of such a value, or null for any other.</summary>
    public static MimeBundle? Of(object value) => value switch
    {
        HtmlString html => MimeBundle.Of(MimeTypes.Html, html.Value),
        SvgString svg => MimeBundle.Of(MimeTypes.Svg, svg.Value).With(MimeTypes.PlainText, $"SVG picture of {svg.Value.Length} characters"),
        LaTeXString latex => MimeBundle.Of(MimeTypes.Latex, latex.Value).With(MimeTypes.PlainText, latex.Value),
        MathString formula => MimeBundle.Of(MimeTypes.Latex, $"$${formula.Value}$$").With(MimeTypes.PlainText, formula.Value),
        _ => null,
    };
}
