using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>How far each organisation was strengthened: the partner side tie by tie, the Dutch side as the study grades it, for all ties together.</summary>
    public static Figure StrengtheningBySide(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var variable = study.Variables.Single(row => row.Id == "strengthening");
        var partner = new MarkSeries("Partner side", ChartTheme.Vermillion, "diamond");
        var dutch = new MarkSeries("Dutch side", ChartTheme.Blue, "circle");
        var codings = study.Cases.SelectMany(tie => new[] { (Tie: tie, Series: partner, Coding: study.Coding($"{tie.Id}:partner", variable.Id)), (Tie: tie, Series: dutch, Coding: study.Coding($"{tie.Id}:dutch", variable.Id)) })
            .Where(entry => entry.Coding?.Value is not null).ToList();
        var together = study.Coding("study", "dutch_strengthening");
        var labels = variable.AllowedValues.Select(value => study.Label("extent", value)).ToList();
        var marks = codings.Select(entry => new Mark(study.Label("extent", entry.Coding!.Value!), entry.Tie.Name, entry.Series.Name, Hover.Of(study, entry.Coding, $"{entry.Tie.Name}, {entry.Series.Name.ToLowerInvariant()}: {study.Label("extent", entry.Coding.Value!).ToLowerInvariant()}\n{entry.Coding.Note}"), Size: 22)).ToList();
        if (together?.Value is { } grade)
            marks.Add(new(study.Label("extent", grade), AllTies, dutch.Name, Hover.Of(study, together, $"{AllTies}, {dutch.Name.ToLowerInvariant()}: {study.Label("extent", grade).ToLowerInvariant()}"), Size: 22));
        int Partner(string value) => codings.Count(entry => entry.Series == partner && entry.Coding!.Value == value);
        return new Figure(
            "Strengthening of the organisation: partner side against Dutch side",
            $"A scale from very limited to clear. On the partner side {Partner("clear")} of {study.Cases.Count} ties are clear and {Partner("limited")} limited. The Dutch side has one mark for all ties together, {(together?.Value is { } value ? study.Label("extent", value).ToLowerInvariant() : "not reported")}, and {codings.Count(entry => entry.Series == dutch)} for single ties.",
            SourceNote.For(codings.Select(entry => entry.Coding!).Append(together).OfType<IEvidence>(), "The study grades the Dutch side once, for all ties together; 'clear' is our grade where it tells of strengthening without one."),
            Matrix.Of(labels, [.. study.Cases.Select(tie => tie.Name), AllTies], [partner, dutch], marks))
        { Height = Matrix.HeightFor(study.Cases.Count + 1, 46), MinWidth = 440 };
    }

    private const string AllTies = "All ties together";
}
