using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>What was strengthened in each tie, by the network model under which the study tells it.</summary>
    public static Figure StrengtheningByCase(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = study.Outcomes.Where(row => row.Chapter == 6 && row.NetworkModel is not null).ToList();
        var models = study.Vocabulary("network_model").Where(model => rows.Any(row => row.NetworkModel == model.Name)).ToList();
        var ties = study.Cases.Select(tie => (Id: (string?)tie.Id, tie.Name)).Append((null, "No tie named")).Where(tie => rows.Any(row => row.Partnership == tie.Id)).ToList();
        var partner = new MarkSeries("Partner side", ChartTheme.Vermillion, "diamond");
        var dutch = new MarkSeries("Dutch side", ChartTheme.Blue, "circle");
        var both = new MarkSeries("Both sides", ChartTheme.Green, "square");
        var marks = rows.GroupBy(row => (row.Partnership, row.NetworkModel, row.Side)).Select(group => new Mark(
            study.Label("network_model", group.Key.NetworkModel!),
            $"{ties.Single(tie => tie.Id == group.Key.Partnership).Name}{SideSuffix(group.Key.Side)}",
            group.Key.Side switch { "partner" => partner.Name, "dutch" => dutch.Name, _ => both.Name },
            Hover.Of(study, group, $"{group.Count()} outcome{(group.Count() == 1 ? "" : "s")}\n{string.Join("\n", group.Select(row => "· " + row.Statement))}"),
            group.Count().ToString(),
            14 + 6 * Math.Sqrt(group.Count()))).ToList();
        var labels = ties.SelectMany(tie => new[] { "partner", "dutch", "both" }.Select(side => $"{tie.Name}{SideSuffix(side)}")).Where(label => marks.Any(mark => mark.Row == label)).ToList();
        return new Figure(
            "Strengthening by tie and network model",
            $"A matrix of ties and network models with {rows.Count} outcomes of chapter 6: {string.Join(", ", models.Select(model => $"{rows.Count(row => row.NetworkModel == model.Name)} under the {model.LabelEn.ToLowerInvariant()} model"))}; {rows.Count(row => row.Side == "partner")} on the partner side and {rows.Count(row => row.Side == "dutch")} on the Dutch side.",
            SourceNote.For(rows, "The number is a count of coded outcomes; the model is that of the section in which the study tells it."),
            Matrix.Of([.. models.Select(model => model.LabelEn)], labels, [partner, dutch, both], marks))
        { Height = Matrix.HeightFor(labels.Count, 46), MinWidth = Matrix.MinWidthFor(models.Count) };
    }

    private static string SideSuffix(string side) => side switch
    {
        "partner" => "",
        "dutch" => " (Dutch side)",
        _ => " (both sides)",
    };
}
