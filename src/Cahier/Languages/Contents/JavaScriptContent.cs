using Cahier.Display;

namespace Cahier.Languages.Contents;

/// <summary>The text of a <c>#!javascript</c>: it runs where the notebook is shown.</summary>
internal sealed class JavaScriptContent : IContent
{
    /// <inheritdoc/>
    public string Language => "javascript";

    /// <inheritdoc/>
    public MimeBundle Render(string text) => MimeBundle.Of(MimeTypes.JavaScript, text);
}
