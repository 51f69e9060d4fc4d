namespace Stedenband;

/// <summary>How a basis looks in a figure, in the terms of plotly.js.</summary>
/// <param name="Label">Words for the legend.</param>
/// <param name="Color">The colour where the basis dictates one; null where the series has its own.</param>
/// <param name="MarkerSymbol">A <c>marker.symbol</c>.</param>
/// <param name="PatternShape">A <c>marker.pattern.shape</c> for bars; empty for none.</param>
/// <param name="LineDash">A <c>line.dash</c>.</param>
/// <param name="FillOpacity">Opacity of a fill, from 0 (outline only) to 1.</param>
public sealed record BasisStyle(string Label, string? Color, string MarkerSymbol, string PatternShape, string LineDash, double FillOpacity);
