using Cahier.Display;

namespace Cahier.Languages.Contents;

/// <summary>The text of a <c>#!markdown</c>.</summary>
internal sealed class MarkdownContent : IContent
{
    /// <inheritdoc/>
    public string Language => "markdown";

    /// <inheritdoc/>
    public MimeBundle Render(string text) => MimeBundle.Of(MimeTypes.Markdown, text);
}
