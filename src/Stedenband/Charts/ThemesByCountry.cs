using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Themes of exchange by partner country, those of the study apart from those known from other sources.</summary>
    public static Figure ThemesByCountry(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = study.Exchanges;
        var themes = study.Vocabulary("theme").Where(term => rows.Any(row => row.Theme == term.Name)).ToList();
        var countries = rows.Select(row => row.PartnerCountry).Distinct().Order(StringComparer.Ordinal).ToList();
        var traces = countries.SelectMany((country, index) => new[] { true, false }.Select(inStudy =>
        {
            // A theme without a bar in the chosen view takes no room in it.
            var bars = themes.Select(term => (Term: term, Rows: Of(term, country, inStudy))).Where(bar => bar.Rows.Count > 0).ToList();
            return Plot.Trace("bar", new
            {
                name = $"{study.Label("country", country)}, {(inStudy ? "in the study" : "other sources")}",
                orientation = "h",
                y = bars.Select(bar => bar.Term.LabelEn).ToArray(),
                x = bars.Select(bar => bar.Rows.Count).ToArray(),
                hovertext = bars.Select(bar => Hover.Of(study, bar.Rows, $"{bar.Term.LabelEn}, {country}\n{string.Join("\n", bar.Rows.Select(row => "· " + row.Title))}")).ToArray(),
                hoverinfo = "text",
                marker = new { color = ChartTheme.CountryColor(country), opacity = inStudy ? 1 : 0.45, pattern = new { shape = index == 0 ? "" : "/", fillmode = "overlay", fgcolor = "rgba(255,255,255,0.45)" } },
            });
        })).ToList();
        var shown = new[] { true, false, true, false };
        return new Figure(
            "Themes of exchange by partner country",
            $"Bars for {themes.Count} themes in {countries.Count} countries. The study reports {rows.Count(row => row.InStudy)} exchanges: {string.Join("; ", countries.Select(country => $"in {country} on {string.Join(", ", rows.Where(row => row.InStudy && row.PartnerCountry == country).Select(row => study.Label("theme", row.Theme)).Distinct()).ToLowerInvariant()}"))}. A menu adds {rows.Count(row => !row.InStudy)} exchanges known from other sources.",
            SourceNote.For(rows.Where(row => row.InStudy), "Bars are counts of coded exchanges, not of effort."),
            Plot.Of(new
            {
                barmode = "stack",
                xaxis = new { title = new { text = "Exchanges coded" }, dtick = 1, fixedrange = true },
                yaxis = new { type = "category", categoryorder = "array", categoryarray = themes.Select(term => term.LabelEn).Reverse().ToArray(), automargin = true, fixedrange = true },
                legend = new { orientation = "h", x = 0, y = -0.14, yanchor = "top", traceorder = "normal" },
                margin = new { l = 10, r = 10, t = 60, b = 80 },
                updatemenus = new[] { Plot.Menu(0, 1.02, ("In the study", shown), ("With other sources", [true, true, true, true])) },
            }, traces.Select((trace, index) => { if (!shown[index]) trace.SetProperty("visible", false); return trace; })))
        { Height = 190 + 30 * themes.Count };

        List<Exchange> Of(Term term, string country, bool inStudy) =>
            [.. rows.Where(row => row.Theme == term.Name && row.PartnerCountry == country && row.InStudy == inStudy)];
    }
}
