using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The phases of municipal cooperation in their order; dates only where the study gives an anchor.</summary>
    public static Figure CooperationPhases(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var phases = study.Events.Where(item => item.Kind == "phase").OrderBy(item => item.Sequence).ToList();
        return new Figure(
            "Four phases of municipal cooperation, in their order",
            $"{phases.Count} steps from left to right: {string.Join("; then ", phases.Select(phase => $"{phase.Title}{(phase.Start is { } start ? $" (from about {start})" : " (dates not reported)")}"))}.",
            SourceNote.For(phases, "Steps show the order, not the length of a phase; a new phase adds aims and does not end the earlier ones."),
            Plot.Of(
                new
                {
                    xaxis = new { visible = false, range = new[] { -0.55, phases.Count - 0.45 }, fixedrange = true },
                    yaxis = new { visible = false, range = new[] { -1.6, 1.2 }, fixedrange = true },
                    margin = new { l = 5, r = 5, t = 10, b = 10 },
                    showlegend = false,
                    hovermode = "closest",
                },
                Plot.Trace("scatter", new { mode = "lines", x = phases.Select((_, index) => index).ToArray(), y = phases.Select(_ => 0).ToArray(), hoverinfo = "skip", line = new { width = 3, color = ChartTheme.Grey } }),
                Plot.Trace("scatter", new
                {
                    mode = "markers+text",
                    x = phases.Select((_, index) => index).ToArray(),
                    y = phases.Select(_ => 0).ToArray(),
                    text = phases.Select(phase => $"<b>{phase.Sequence}</b> {Wrap.Lines(phase.Title, 15)}").ToArray(),
                    textposition = "bottom center",
                    hovertext = phases.Select(phase => Hover.Of(study, phase, $"{phase.Title}\n{phase.Description}")).ToArray(),
                    hoverinfo = "text",
                    marker = new { size = 26, color = ChartTheme.Blue, symbol = phases.Select(phase => phase.Start is null ? "circle-open" : "circle").ToArray(), line = new { width = 3 } },
                }),
                Plot.Trace("scatter", new
                {
                    mode = "text",
                    x = phases.Select((_, index) => index).ToArray(),
                    y = phases.Select(_ => 0.8).ToArray(),
                    text = phases.Select(phase => phase.Start is { } start ? $"from about<br>{start}" : "dates not<br>reported").ToArray(),
                    hoverinfo = "skip",
                })))
        { Height = 190, MinWidth = 440 };
    }
}
