namespace Cahier.Book.Highlighting;

/// <summary>A stretch of source text and what it is. Text between spans is plain.</summary>
internal readonly record struct CodeSpan(int Start, int Length, CodeKind Kind);
