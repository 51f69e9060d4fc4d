namespace Cahier.Display.Formatting.Tables;

/// <summary>One column of a table.</summary>
/// <param name="Name">The text above the column.</param>
/// <param name="IsNumeric">Whether its values are numbers, which are aligned on the right.</param>
/// <param name="IsHeader">Whether its cells name their row.</param>
internal sealed record TableColumn(string Name, bool IsNumeric = false, bool IsHeader = false);
