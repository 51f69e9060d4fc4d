namespace Cahier.Documents.Conversion.Percent;

/// <summary>A part of a text that lines <c>// %%</c> part.</summary>
/// <param name="Kind">What stands in square brackets: <c>markdown</c>, <c>raw</c>, a language; empty for code; null before the first mark.</param>
/// <param name="Name">What follows the brackets, or empty.</param>
/// <param name="Tags">The tags of the cell.</param>
/// <param name="Text">The text, without the empty line that parts it from the next mark.</param>
/// <param name="FirstLine">The line on which the text begins, from 1.</param>
internal sealed record PercentSection(string? Kind, string Name, IReadOnlyList<string> Tags, string Text, int FirstLine);
