namespace Stedenband.Rendering;

/// <summary>One mark of a matrix.</summary>
/// <param name="Column">Its column: one of the matrix's.</param>
/// <param name="Row">Its row: one of the matrix's.</param>
/// <param name="Series">The legend entry it belongs to.</param>
/// <param name="Hover">What it shows under the pointer.</param>
/// <param name="Text">A short text on the mark, or null.</param>
/// <param name="Size">Its size in pixels.</param>
internal sealed record Mark(string Column, string Row, string Series, string Hover, string? Text = null, double Size = 20);
