using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>The links of one argument of the table <c>influences</c>.</summary>
internal static class InfluenceFlow
{
    public static IReadOnlyList<Influence> Rows(CaseStudy study, string argument) =>
        [.. study.Influences.Where(row => row.Argument == argument)];

    public static IReadOnlyList<FlowLink> Links(CaseStudy study, IEnumerable<Influence> rows) =>
        [.. rows.Select(row => new FlowLink(row.FromStage, row.FromLabel, row.ToStage, row.ToLabel, row.Effect, row.Basis, Hover.Of(study, row, $"{row.FromLabel} → {row.ToLabel}\n{row.Statement}")))];

    public static Figure Figure(CaseStudy study, string argument, string title, string alt, string remark)
    {
        var rows = Rows(study, argument);
        var links = Links(study, rows);
        GenericChart chart = Flow.Of(links);
        return new Figure(title, alt, SourceNote.For(rows, remark), chart) { Height = Flow.HeightFor(links), MinWidth = 700 };
    }
}
