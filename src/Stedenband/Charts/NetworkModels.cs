using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The network model of each tie and exchange, computed by rule, beside the study's own classification.</summary>
    public static Figure NetworkModels(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = NetworkModelComparison.Of(study);
        var models = study.Vocabulary("network_model");
        var byRule = new MarkSeries("By rule from two attributes", ChartTheme.Blue, "circle-open");
        var own = new MarkSeries("The study's classification, as coded", ChartTheme.Vermillion, "x-thin-open");
        var marks = rows.SelectMany(row => new[]
        {
            row.ByRule is { } rule ? new Mark(study.Label("network_model", rule), LabelOf(row), byRule.Name, RuleHover(study, row), Size: 24) : null,
            row.Classified?.Value is { } classified ? new Mark(study.Label("network_model", classified), LabelOf(row), own.Name, Hover.Of(study, row.Classified, $"{row.Name}: {study.Label("network_model", classified)} by the study's text\n{row.Classified.Note}"), Size: 12) : null,
        }).OfType<Mark>().ToList();
        var differing = rows.Where(row => row.Agrees == false).Select(row => row.Name).ToList();
        return new Figure(
            "Network models: computed by rule, and as the study classifies",
            $"A matrix of {rows.Count(row => !row.IsExchange)} ties and {rows.Count(row => row.IsExchange)} exchanges against four network models. Rule and classification agree in {rows.Count(row => row.Agrees == true)} of {rows.Count} rows{(differing.Count > 0 ? $" and differ for {string.Join(", ", differing)}" : "")}. None is hybrid by the study's text.",
            SourceNote.For(rows.Select(row => row.Classified).OfType<IEvidence>(), "The study prints no list of cases by model: its classification is inferred from where it tells of each tie and exchange."),
            Matrix.Of([.. models.Select(model => model.LabelEn)], [.. rows.Select(LabelOf)], [byRule, own], marks))
        { Height = Matrix.HeightFor(rows.Count, 36), MinWidth = Matrix.MinWidthFor(models.Count) };
    }

    private static string LabelOf(NetworkModelComparison row) => row.IsExchange ? $"· {row.Name}" : row.Name;

    private static string RuleHover(CaseStudy study, NetworkModelComparison row) => Hover.Of(
        study,
        new IEvidence[] { row.CivilActors!, row.HigherLevels! },
        $"{row.Name}: {study.Label("network_model", row.ByRule!)} by rule\ncivil actors: {row.CivilActors!.Value}; higher levels: {row.HigherLevels!.Value}");
}
