namespace Cahier.Display.Formatting.Tables;

/// <summary>One cell of a table: its text, and whether it says that there is no value.</summary>
internal readonly record struct TableCell(string Text, bool IsMissing = false);
