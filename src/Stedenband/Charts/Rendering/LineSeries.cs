namespace Stedenband.Rendering;

/// <summary>How the lines of one legend entry look: never by colour alone.</summary>
/// <param name="Name">The entry.</param>
/// <param name="Color">The colour.</param>
/// <param name="Dash">A <c>line.dash</c> of plotly.js.</param>
internal sealed record LineSeries(string Name, string Color, string Dash)
{
    private static readonly string[] Colors = [ChartTheme.Blue, ChartTheme.Orange, ChartTheme.Green, ChartTheme.Purple, ChartTheme.Vermillion, ChartTheme.SkyBlue, ChartTheme.TextColor, ChartTheme.TextColor];
    private static readonly string[] Dashes = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "solid", "dot"];

    /// <summary>A style for each name that no other of them has.</summary>
    /// <exception cref="ArgumentException">More names than there are styles.</exception>
    public static IReadOnlyList<LineSeries> ForNames(IReadOnlyList<string> names) => names.Count <= Colors.Length
        ? [.. names.Select((name, index) => new LineSeries(name, Colors[index], Dashes[index]))]
        : throw new ArgumentException($"There are {Colors.Length} styles of lines, and {names.Count} kinds to draw.", nameof(names));
}
