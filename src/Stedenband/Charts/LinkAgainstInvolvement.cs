using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Translocal link against involvement of civil society: five ties in a grid.</summary>
    public static Figure LinkAgainstInvolvement(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var link = study.Variables.Single(variable => variable.Id == "translocal_link");
        var involved = study.Variables.Single(variable => variable.Id == "civil_society_involved");
        var rows = study.Cases.Select(tie => (Tie: tie, Link: study.Coding(tie.Id, link.Id), Involved: study.Coding(tie.Id, involved.Id)))
            .Where(row => row.Link?.Value is not null && row.Involved?.Value is not null).ToList();
        var traces = rows.GroupBy(row => row.Tie.PartnerCountry).Select(group => Plot.Trace("scatter", new
        {
            name = $"Partner in {study.Label("country", group.Key)}",
            mode = "markers+text",
            x = group.Select(row => link.AllowedValues.ToList().IndexOf(row.Link!.Value!)).ToArray(),
            y = group.Select(row => involved.AllowedValues.ToList().IndexOf(row.Involved!.Value!) + Shift(row)).ToArray(),
            text = group.Select(row => Wrap.Lines(row.Tie.Name.Replace("–", " – ", StringComparison.Ordinal), 14)).ToArray(),
            textposition = "bottom center",
            cliponaxis = false,
            hovertext = group.Select(row => Hover.Of(study, new IEvidence[] { row.Link!, row.Involved! }, $"{row.Tie.Name}\n{link.LabelEn}: {row.Link!.Value}; {involved.LabelEn.ToLowerInvariant()}: {row.Involved!.Value}\n{row.Link.Note}")).ToArray(),
            hoverinfo = "text",
            marker = new { size = 18, color = ChartTheme.CountryColor(group.Key), symbol = group.Key == "Morocco" ? "circle" : "diamond" },
        }));
        var withLink = rows.Where(row => row.Link!.Value != "none").ToList();
        return new Figure(
            "Translocal link and involvement of civil society",
            $"Five ties in a grid. All {withLink.Count} ties with a translocal link involve civil society; the {rows.Count - withLink.Count} without a link do not. {string.Join(", ", withLink.Select(row => $"{row.Tie.Name}: {row.Link!.Value}"))}.",
            SourceNote.For(rows.SelectMany(row => new IEvidence[] { row.Link!, row.Involved! }), "In these five the ties without a link are also those between larger municipalities: the pattern cannot tell link and size apart."),
            Plot.Of(
                new
                {
                    xaxis = new { title = new { text = link.LabelEn }, tickmode = "array", tickvals = Enumerable.Range(0, link.AllowedValues.Count).ToArray(), ticktext = link.AllowedValues, range = new[] { -0.55, link.AllowedValues.Count - 0.45 }, fixedrange = true, zeroline = false },
                    yaxis = new { title = new { text = Wrap.Lines(involved.LabelEn, 20) }, tickmode = "array", tickvals = new[] { 0, 1 }, ticktext = involved.AllowedValues, range = new[] { -0.75, 1.6 }, fixedrange = true, zeroline = false, automargin = true },
                    legend = new { orientation = "h", x = 0, y = 1.02, yanchor = "bottom" },
                    margin = new { l = 10, r = 10, t = 40, b = 50 },
                    hovermode = "closest",
                },
                traces))
        { Height = 430 };

        // Ties in the same cell stand one above the other.
        double Shift((Partnership Tie, Coding? Link, Coding? Involved) row)
        {
            var same = rows.Where(other => other.Link!.Value == row.Link!.Value && other.Involved!.Value == row.Involved!.Value).ToList();
            return same.Count == 1 ? 0 : (same.IndexOf(row) - (same.Count - 1) / 2.0) * 0.62;
        }
    }
}
