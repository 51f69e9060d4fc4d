using Plotly.NET;
using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    private static readonly string[] LineStyles = ["solid", "dash", "dot", "dashdot", "longdash", "longdashdot", "dot"];

    /// <summary>The five ties as arcs on a map, with a menu for the other ties that were reconstructed from public sources.</summary>
    public static Figure PartnershipMap(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var places = study.Municipalities.ToDictionary(place => place.Id);
        var drawn = study.Partnerships.Where(tie => tie.PartnerMunicipality is not null && !(tie.IsCase && tie.LinkType != "formal_partnership")).ToList();
        var others = drawn.Where(tie => !tie.IsCase).ToList();
        var types = study.Vocabulary("link_type").Where(type => others.Any(tie => tie.LinkType == type.Name)).ToList();
        var (longitudes, latitudes) = Borders.Read(study);
        var traces = new List<Trace>
        {
            Plot.Trace("scatter", new { x = longitudes, y = latitudes, mode = "lines", fill = "toself", fillcolor = "rgba(128,128,128,0.13)", line = new { width = 0.7, color = "rgba(128,128,128,0.5)" }, hoverinfo = "skip", showlegend = false }),
        };
        traces.AddRange(study.Cases.GroupBy(tie => tie.PartnerCountry).Select(group => Arcs(study, places, [.. group], $"The study's ties with {study.Label("country", group.Key)}", ChartTheme.CountryColor(group.Key), "solid", 3)));
        var firstOther = traces.Count;
        traces.AddRange(types.Select((type, index) => Arcs(study, places, [.. others.Where(tie => tie.LinkType == type.Name)], type.LabelEn, ChartTheme.Palette[(index + 2) % 6], LineStyles[(index + 1) % LineStyles.Length], 1.6)));
        var ends = study.Cases.SelectMany(tie => new[] { places[tie.DutchMunicipality], places[tie.PartnerMunicipality!] }).Distinct().ToList();
        traces.AddRange(Names(ends, "Netherlands", "left", 2.6, 55.0));
        traces.AddRange(Names(ends, "Morocco", "right", 0.4, 35.7));
        traces.AddRange(Names(ends, "Turkey", "right", 32.6, 40.6));
        traces.Add(Points(study, ends));
        var cases = traces.Select((_, index) => index < firstOther || index >= firstOther + types.Count).ToArray();
        for (var index = 0; index < traces.Count; index++)
            if (!cases[index]) traces[index].SetProperty("visible", false);

        return new Figure(
            "Five partnerships between Dutch, Moroccan and Turkish municipalities",
            $"A map of western Europe, North Africa and Turkey with {study.Cases.Count} arcs: {string.Join(", ", study.Cases.Select(tie => tie.Name))}. A menu adds {others.Count} other ties by type; they are a reconstruction from public sources, not the author's own list.",
            SourceNote.For(study.Cases, "Borders: Natural Earth, for orientation only. The other ties are a reconstruction; the author's list behind the map of March 2011 was not found."),
            Plot.Of(
                new
                {
                    xaxis = new { range = new[] { -14.0, 43 }, visible = false, fixedrange = false },
                    yaxis = new { range = new[] { 30.5, 56.0 }, visible = false, scaleanchor = "x", scaleratio = 1.35, fixedrange = false },
                    legend = new { orientation = "h", x = 0, y = -0.02, yanchor = "top" },
                    margin = new { l = 5, r = 5, t = 50, b = 10 },
                    hovermode = "closest",
                    dragmode = "pan",
                    updatemenus = new[] { Plot.Menu(0, 1.01, ("The five cases", cases), ("With the other ties", [.. cases.Select(_ => true)])) },
                },
                traces))
        { Height = 560, MinWidth = 480 };
    }

    // The labels of a line stand beside its points; a tie shows its text anywhere on its arc.
    private static Trace Arcs(CaseStudy study, Dictionary<string, Municipality> places, IReadOnlyList<Partnership> ties, string name, string color, string dash, double width)
    {
        var points = ties.SelectMany(tie => Arc(places[tie.DutchMunicipality], places[tie.PartnerMunicipality!]).Select(point => (point.X, point.Y, Hover: TieHover(study, tie))).Append((double.NaN, double.NaN, ""))).ToList();
        return Plot.Trace("scatter", new
        {
            name,
            mode = "lines",
            x = points.Select(point => double.IsNaN(point.Item1) ? (double?)null : point.Item1).ToArray(),
            y = points.Select(point => double.IsNaN(point.Item2) ? (double?)null : point.Item2).ToArray(),
            hovertext = points.Select(point => point.Item3).ToArray(),
            hoverinfo = "text",
            line = new { color, width, dash, shape = "spline" },
        });
    }

    private static IEnumerable<Trace> Names(IEnumerable<Municipality> ends, string country, string side, double edge, double top) =>
        LeaderLabels.For(ends.Where(place => place.Country == country).Select(place => (place.Name, place.Longitude, place.Latitude)), side, edge, top, 1.0);

    private static Trace Points(CaseStudy study, IReadOnlyList<Municipality> ends) => Plot.Trace("scatter", new
    {
        mode = "markers",
        x = ends.Select(place => place.Longitude).ToArray(),
        y = ends.Select(place => place.Latitude).ToArray(),
        hovertext = ends.Select(place => Hover.Text($"{place.Name}\n{PopulationOf(study, place)}")).ToArray(),
        hoverinfo = "text",
        marker = new { size = 8, color = ends.Select(place => ChartTheme.CountryColor(place.Country)).ToArray() },
        showlegend = false,
    });

    private static string PopulationOf(CaseStudy study, Municipality place) =>
        place.Population is { } population
            ? $"{population.ToString("#,0").Replace(',', ' ')} inhabitants in {place.PopulationYear} ({study.Source(place.PopulationSource!).Citation})"
            : "population not found";

    private static string TieHover(CaseStudy study, Partnership tie) => Hover.Of(
        study,
        tie,
        $"{tie.Name}\n{study.Label("link_type", tie.LinkType)}; confidence {study.Label("confidence", tie.Confidence).ToLowerInvariant()}\nStart: {tie.StartYear?.ToString() ?? "not reported"}\nThemes: {string.Join(", ", tie.Themes.Select(theme => study.Label("theme", theme))) switch { "" => "not reported", var themes => themes }}");

    private static IEnumerable<(double X, double Y)> Arc(Municipality from, Municipality to)
    {
        var (dx, dy) = (to.Longitude - from.Longitude, to.Latitude - from.Latitude);
        for (var step = 0; step <= 24; step++)
        {
            var t = step / 24.0;
            var bow = 0.14 * 4 * t * (1 - t);
            yield return (from.Longitude + t * dx - bow * dy, from.Latitude + t * dy + bow * dx);
        }
    }
}
