using Cahier.Display;

namespace Cahier.Languages.Contents;

/// <summary>The text of a <c>#!html</c>.</summary>
internal sealed class HtmlContent : IContent
{
    /// <inheritdoc/>
    public string Language => "html";

    /// <inheritdoc/>
    public MimeBundle Render(string text) => MimeBundle.Of(MimeTypes.Html, text);
}
