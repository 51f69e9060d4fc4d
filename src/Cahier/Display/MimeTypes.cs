namespace Cahier.Display;

/// <summary>The MIME types which the engine and its formatters name.</summary>
public static class MimeTypes
{
    /// <summary><c>text/plain</c></summary>
    public const string PlainText = "text/plain";

    /// <summary><c>text/html</c></summary>
    public const string Html = "text/html";

    /// <summary><c>text/markdown</c></summary>
    public const string Markdown = "text/markdown";

    /// <summary><c>text/latex</c></summary>
    public const string Latex = "text/latex";

    /// <summary><c>text/vnd.mermaid</c>: the text of a diagram, which some front ends draw by themselves.</summary>
    public const string Mermaid = "text/vnd.mermaid";

    /// <summary><c>image/svg+xml</c></summary>
    public const string Svg = "image/svg+xml";

    /// <summary><c>image/png</c>, as base64.</summary>
    public const string Png = "image/png";

    /// <summary><c>application/javascript</c></summary>
    public const string JavaScript = "application/javascript";

    /// <summary><c>application/json</c></summary>
    public const string Json = "application/json";

    /// <summary><c>application/vnd.plotly.v1+json</c>: a figure of data, layout, and config.</summary>
    public const string Plotly = "application/vnd.plotly.v1+json";
}
