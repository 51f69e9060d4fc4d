using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The three roles of residents of Moroccan and Turkish origin, with what each did and what hindered.</summary>
    public static Figure BrokerRoles(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = InfluenceFlow.Rows(study, "roles");
        var roles = rows.Select(row => row.FromLabel).Distinct().ToList();
        var items = rows.Select(row => row.ToLabel).Distinct().ToList();
        var blue = new MarkSeries("Helped", ChartTheme.Blue, "circle");
        var blueOpen = new MarkSeries("Helped (role inferred)", ChartTheme.Blue, "circle-open");
        var orange = new MarkSeries("Hindered", ChartTheme.Vermillion, "diamond");
        var orangeOpen = new MarkSeries("Hindered (role inferred)", ChartTheme.Vermillion, "diamond-open");
        var marks = rows.Select(row => new Mark(row.FromLabel, row.ToLabel, SeriesOf(row).Name, Hover.Of(study, row, $"{row.FromLabel}: {row.ToLabel}\n{row.Statement}"))).ToList();
        return new Figure(
            "Three roles of residents of Moroccan and Turkish origin: what helped, what hindered",
            $"A matrix of {roles.Count} roles ({string.Join(", ", roles).ToLowerInvariant()}) with {rows.Count(row => row.Effect == "enabling")} statements on what they did and {rows.Count(row => row.Effect == "limiting")} on what hindered. In {rows.Count(row => row.Basis == Basis.Inferred)} of {rows.Count} the study names no role, and the place is ours.",
            SourceNote.For(rows, "Open marks: the study tells it of these residents without a role, and placing it is our inference."),
            Matrix.Of(roles, items, [blue, blueOpen, orange, orangeOpen], marks))
        { Height = Matrix.HeightFor(items.Count, 40), MinWidth = 440 };

        MarkSeries SeriesOf(Influence row) => (row.Effect, row.Basis) switch
        {
            ("limiting", Basis.Stated) => orange,
            ("limiting", _) => orangeOpen,
            (_, Basis.Stated) => blue,
            _ => blueOpen,
        };
    }
}
