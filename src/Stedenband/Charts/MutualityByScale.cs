using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Direction of learning per exchange, and what follows at the level of the whole tie.</summary>
    public static Figure MutualityByScale(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = study.Exchanges.Where(row => row.InStudy).ToList();
        var columns = study.Vocabulary("direction").Select(term => term.LabelEn).Append("Not reported").ToList();
        var ties = study.Cases.Where(tie => rows.Any(row => row.Partnership == tie.Id)).ToList();
        var project = new MarkSeries("One exchange (project level)", ChartTheme.Blue, "circle");
        var whole = new MarkSeries("All exchanges of the tie together", ChartTheme.Vermillion, "diamond-open");
        var marks = new List<Mark>();
        var labels = new List<string>();
        foreach (var tie in ties)
        {
            var own = rows.Where(row => row.Partnership == tie.Id).ToList();
            labels.AddRange(own.Select(row => $"· {row.Title}").Prepend(tie.Name));
            marks.AddRange(own.Select(row => new Mark(DirectionLabel(study, row.Direction), $"· {row.Title}", project.Name, Hover.Of(study, row, $"{row.Title}\n{DirectionLabel(study, row.Direction)}\n{row.Note}"), Size: 16)));
            if (PartnershipDirection(own) is { } direction)
                marks.Add(new(DirectionLabel(study, direction), tie.Name, whole.Name, Hover.Of(study, own.Where(row => row.Direction is not null), $"{tie.Name} as a whole\nfollows from the directions of its exchanges"), Size: 22));
        }

        var mutual = ties.Count(tie => PartnershipDirection([.. rows.Where(row => row.Partnership == tie.Id)]) == "both");
        return new Figure(
            "Mutual learning: single exchanges against the tie as a whole",
            $"A matrix of {rows.Count(row => row.Partnership is not null)} exchanges in {ties.Count} ties against the direction of learning. By what is coded, {mutual} ties show both directions when their exchanges are taken together; for {rows.Count(row => row.Partnership is not null && row.Direction is null)} exchanges the direction is not reported.",
            SourceNote.For(rows, "Directions come from general sentences of the study on waste and police; the mark for a tie is computed from those of its exchanges."),
            Matrix.Of(columns, labels, [project, whole], marks, 34))
        { Height = Matrix.HeightFor(labels.Count, 30), MinWidth = Matrix.MinWidthFor(columns.Count) };
    }

    // Known directions together: both when they differ or one is both; nothing when none is known.
    private static string? PartnershipDirection(IReadOnlyList<Exchange> exchanges)
    {
        var known = exchanges.Select(row => row.Direction).OfType<string>().Distinct().ToList();
        return known.Count switch { 0 => null, 1 => known[0], _ => "both" };
    }

    private static string DirectionLabel(CaseStudy study, string? direction) =>
        direction is null ? "Not reported" : study.Label("direction", direction);
}
