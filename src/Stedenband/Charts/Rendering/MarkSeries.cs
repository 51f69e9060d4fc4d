namespace Stedenband.Rendering;

/// <summary>How the marks of one legend entry look: never by colour alone.</summary>
/// <param name="Name">The entry.</param>
/// <param name="Color">The colour.</param>
/// <param name="Symbol">A <c>marker.symbol</c> of plotly.js.</param>
internal sealed record MarkSeries(string Name, string Color, string Symbol)
{
    /// <summary>The three bases, as every figure draws them.</summary>
    public static IReadOnlyList<MarkSeries> Bases(string color) =>
        [.. new[] { Basis.Stated, Basis.Inferred, Basis.NotReported }.Select(basis => Of(basis, color))];

    public static MarkSeries Of(Basis basis, string color)
    {
        var style = ChartTheme.Style(basis);
        return new(style.Label, style.Color ?? color, basis == Basis.NotReported ? "x-thin-open" : style.MarkerSymbol);
    }
}
