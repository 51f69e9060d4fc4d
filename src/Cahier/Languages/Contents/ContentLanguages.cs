namespace Cahier.Languages.Contents;

/// <summary>All languages that are shown.</summary>
internal static class ContentLanguages
{
    private static readonly IContent[] All = [new MarkdownContent(), new HtmlContent(), new JavaScriptContent(), new MermaidContent()];

    /// <summary>The content of this name, or null.</summary>
    public static IContent? Find(string language) => Array.Find(All, content => content.Language == language);
}
