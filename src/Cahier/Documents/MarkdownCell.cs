namespace Cahier.Documents;

/// <summary>A cell of Markdown text.</summary>
public sealed record MarkdownCell : Cell;
