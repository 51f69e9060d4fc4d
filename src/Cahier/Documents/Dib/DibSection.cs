namespace Cahier.Documents.Dib;

/// <summary>A part of a <c>.dib</c> file.</summary>
/// <param name="Selector">The name after <c>#!</c>; null for text before the first selector.</param>
/// <param name="Text">The text, without the empty lines that part it from its neighbours.</param>
/// <param name="FirstLine">The line of the file on which the text begins, from 1.</param>
internal sealed record DibSection(string? Selector, string Text, int FirstLine);
