using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>
/// Events along an axis of years, in bands: periods as bars, single events as marks, each on a line of its own with its
/// title beside it. Events without a date, or outside the years shown, are not drawn but named in the note.
/// </summary>
internal sealed class Timeline
{
    private const double BandGap = 0.7;
    private const int LineHeight = 23;
    private const int AxisWidth = 590;
    private const double LetterWidth = 6.3;

    private readonly CaseStudy study;
    private readonly IReadOnlyList<MarkSeries> series;
    private readonly (DateOnly From, DateOnly To) span;
    private readonly List<(CaseEvent Event, string Series, double Line, string? Label)> drawn = [];
    private readonly List<(string Name, double Top, double Bottom)> bands = [];
    private readonly List<CaseEvent> undated = [];
    private readonly List<CaseEvent> outside = [];

    /// <summary>Puts the events on their lines.</summary>
    /// <param name="study">The study.</param>
    /// <param name="events">Each event with its band and its series, bands in the order in which they first come.</param>
    /// <param name="series">How the series look.</param>
    /// <param name="from">The first day of the axis.</param>
    /// <param name="to">The last day of the axis.</param>
    public Timeline(CaseStudy study, IReadOnlyList<(CaseEvent Event, string Band, string Series)> events, IReadOnlyList<MarkSeries> series, DateOnly from, DateOnly to)
    {
        (this.study, this.series, span) = (study, series, (from, to));
        undated.AddRange(events.Select(entry => entry.Event).Where(item => item.Start is null));
        outside.AddRange(events.Select(entry => entry.Event).Where(item => item.Start is not null && !IsWithin(item)));
        var line = 0.0;
        foreach (var band in events.GroupBy(entry => entry.Band))
        {
            var top = line;
            foreach (var entry in band.Where(entry => IsWithin(entry.Event)).OrderBy(entry => entry.Event.Start, StringComparer.Ordinal))
            {
                // An event that is alone in a band of its name needs no second label.
                drawn.Add((entry.Event, entry.Series, line, entry.Event.Title == band.Key && band.Count() == 1 ? null : entry.Event.Title));
                line++;
            }

            line = Math.Max(line, top + 1);
            bands.Add((band.Key, top, line - 1));
            line += BandGap;
        }
    }

    /// <summary>The height in pixels at which every line has room.</summary>
    public int Height => 110 + (int)(LineHeight * (bands[^1].Bottom + 1 + BandGap));

    /// <summary>The width in pixels at which the labels stand beside their marks and not on the names of the bands.</summary>
    public static int MinWidth => AxisWidth + 150;

    /// <summary>How many events are drawn.</summary>
    public int Drawn => drawn.Count;

    /// <summary>What a reader must know of the marks, and which events are not drawn.</summary>
    public string Note =>
        "Open marks: the date is inferred."
        + (undated.Count > 0 ? $" Without a date: {string.Join("; ", undated.Select(item => item.Title))}." : "")
        + (outside.Count > 0 ? $" Outside the years shown: {string.Join("; ", outside.Select(item => $"{item.Title} ({item.Start![..4]})"))}." : "");

    /// <summary>The plot.</summary>
    public GenericChart Chart => Plot.Of(
        new
        {
            xaxis = new { type = "date", range = new[] { Day(span.From), Day(span.To) }, side = "top", tickformat = "%Y", hoverformat = "%Y" },
            yaxis = new
            {
                tickmode = "array",
                tickvals = bands.Select(band => (band.Top + band.Bottom) / 2).ToArray(),
                ticktext = bands.Select(band => Wrap.Lines(band.Name, 20)).ToArray(),
                range = new[] { bands[^1].Bottom + 0.5 + BandGap / 2, -0.5 - BandGap / 2 },
                automargin = true,
                showgrid = false,
                zeroline = false,
                fixedrange = true,
            },
            legend = new { orientation = "h", x = 0, y = -0.01, yanchor = "top" },
            margin = new { l = 10, r = 15, t = 40, b = 60 },
            hovermode = "closest",
            shapes = bands.Where((_, index) => index % 2 == 0).Select(Shade).ToArray(),
        },
        series.SelectMany(Traces));

    private static object Shade((string Name, double Top, double Bottom) band) => new
    {
        type = "rect",
        xref = "paper",
        x0 = 0,
        x1 = 1,
        y0 = band.Top - 0.5 - BandGap / 2,
        y1 = band.Bottom + 0.5 + BandGap / 2,
        fillcolor = "rgba(128,128,128,0.09)",
        line = new { width = 0 },
        layer = "below",
    };

    private IEnumerable<Trace> Traces(MarkSeries entry)
    {
        var own = drawn.Where(item => item.Series == entry.Name).ToList();
        if (own.Count == 0) yield break;

        var periods = own.Where(item => item.Event.End is not null).SelectMany(item => new (string? X, double? Y, string Hover)[]
        {
            (EventDates.First(item.Event.Start!), item.Line, HoverOf(item.Event)),
            (EventDates.Last(item.Event.End!), item.Line, HoverOf(item.Event)),
            (null, null, ""),
        }).ToList();
        if (periods.Count > 0)
            yield return Plot.Trace("scatter", new { name = entry.Name, legendgroup = entry.Name, showlegend = false, mode = "lines", x = periods.Select(point => point.X).ToArray(), y = periods.Select(point => point.Y).ToArray(), hovertext = periods.Select(point => point.Hover).ToArray(), hoverinfo = "text", line = new { color = entry.Color, width = 7 }, opacity = 0.55 });

        yield return Plot.Trace("scatter", new
        {
            name = entry.Name,
            legendgroup = entry.Name,
            mode = "markers",
            x = own.Select(item => EventDates.First(item.Event.Start!)).ToArray(),
            y = own.Select(item => item.Line).ToArray(),
            hovertext = own.Select(item => HoverOf(item.Event)).ToArray(),
            hoverinfo = "text",
            marker = new { color = entry.Color, symbol = own.Select(item => item.Event.DateBasis == Basis.Stated ? entry.Symbol : $"{entry.Symbol}-open").ToArray(), size = 12, line = new { width = 2, color = entry.Color } },
        });

        var labelled = own.Where(item => item.Label is not null).ToList();
        yield return Plot.Trace("scatter", new
        {
            legendgroup = entry.Name,
            showlegend = false,
            mode = "text",
            x = labelled.Select(item => IsLate(item.Event) ? EventDates.First(item.Event.Start!) : item.Event.End is { } end ? EventDates.Last(end) : First(item.Event)).ToArray(),
            y = labelled.Select(item => item.Line).ToArray(),
            text = labelled.Select(item => IsLate(item.Event) ? $"{Wrap.Lines(item.Label!, 200)}   " : $"   {Wrap.Lines(item.Label!, 200)}").ToArray(),
            textposition = labelled.Select(item => IsLate(item.Event) ? "middle left" : "middle right").ToArray(),
            textfont = new { size = 12 },
            hoverinfo = "skip",
            cliponaxis = false,
        });
    }

    // The label of a late event stands before it where it would run off the page behind it.
    private bool IsLate(CaseEvent item)
    {
        var end = DateOnly.Parse(item.End is { } last ? EventDates.Last(last) : First(item));
        var start = DateOnly.Parse(First(item));
        var behind = Pixels(end, span.To);
        return item.Title.Length * LetterWidth + 20 > behind && Pixels(span.From, start) > behind;
    }

    private double Pixels(DateOnly from, DateOnly to) => AxisWidth * (to.DayNumber - from.DayNumber) / (span.To.DayNumber - span.From.DayNumber);

    private bool IsWithin(CaseEvent item) => item.Start is not null && DateOnly.Parse(First(item)) is var day && day >= span.From && day <= span.To;

    // A mark stands on the first day that a date can mean.
    private static string First(CaseEvent item) => EventDates.First(item.Start!);

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd");

    private string HoverOf(CaseEvent item) => Hover.Of(
        study,
        item,
        $"{item.Title}\n{item.Start}{(item.End is { } end ? $" to {end}" : "")}{(item.DateBasis == Basis.Stated ? "" : " (date inferred)")}\n{item.Description}");
}
