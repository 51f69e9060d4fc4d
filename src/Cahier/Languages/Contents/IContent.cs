using Cahier.Display;

namespace Cahier.Languages.Contents;

/// <summary>A language that is not run here but shown: its text is an output.</summary>
internal interface IContent
{
    /// <summary>The name as in a cell's metadata: <c>markdown</c>.</summary>
    string Language { get; }

    /// <summary>The output.</summary>
    MimeBundle Render(string text);
}
