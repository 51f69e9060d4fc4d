namespace Cahier.Languages.Assistance;

/// <summary>A line of a cell.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends, without the line end.</param>
/// <param name="IsMagic">Whether it is a command or selector, which begins with <c>#!</c>.</param>
/// <param name="Language">The language of the code there.</param>
internal sealed record CellLine(int Start, int End, bool IsMagic, string Language);
