namespace Stedenband.Rendering;

/// <summary>How large the cards of a drawing are, in its columns and rows.</summary>
/// <param name="Width">The part of a column.</param>
/// <param name="Height">The part of a row.</param>
/// <param name="Characters">How many characters of a label stand on one line.</param>
/// <param name="FontSize">The size of the letters in pixels.</param>
internal sealed record CardSize(double Width, double Height, int Characters, int FontSize = 12);
