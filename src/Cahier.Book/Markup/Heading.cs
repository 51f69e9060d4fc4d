namespace Cahier.Book.Markup;

/// <summary>A heading of a page, for its table of contents.</summary>
internal sealed record Heading(int Level, string Text, string Id);
