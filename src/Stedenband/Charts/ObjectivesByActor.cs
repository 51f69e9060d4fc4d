using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Which aims the study names for which actors, and what it does not say.</summary>
    public static Figure ObjectivesByActor(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var variables = study.Variables.Where(variable => variable.UnitType == "actor").ToList();
        var actors = study.Codings.Where(coding => variables.Any(variable => variable.Id == coding.Variable)).Select(coding => coding.Unit).Distinct()
            .Select(id => study.Actors.Single(actor => actor.Id == id)).ToList();
        var named = new MarkSeries("Aim named", ChartTheme.Blue, "circle");
        var absent = new MarkSeries("Many without clear learning aims", ChartTheme.Vermillion, "diamond");
        var missing = MarkSeries.Of(Basis.NotReported, ChartTheme.Grey);
        var codings = actors.SelectMany(actor => variables.Select(variable => (Actor: actor, Variable: variable, Coding: study.Coding(actor.Id, variable.Id)))).ToList();
        var marks = codings.Select(entry => new Mark(
            AimLabel(entry.Variable),
            entry.Actor.Name,
            entry.Coding?.Value switch { null => missing.Name, "yes" => named.Name, _ => absent.Name },
            entry.Coding?.Value is null
                ? Hover.Text($"{entry.Actor.Name}: {entry.Variable.LabelEn}\nnot reported")
                : Hover.Of(study, entry.Coding, $"{entry.Actor.Name}: {entry.Variable.LabelEn}\n{Readable(entry.Coding.Value)}"))).ToList();
        return new Figure(
            "Aims by type of actor",
            $"A matrix of {actors.Count} types of actors and {variables.Count} aims. {marks.Count(mark => mark.Series == named.Name)} cells name an aim, {marks.Count(mark => mark.Series == absent.Name)} say that many had no clear learning aims, and {marks.Count(mark => mark.Series == missing.Name)} are not reported.",
            SourceNote.For(codings.Select(entry => entry.Coding).OfType<IEvidence>(), "Not reported does not mean absent: the study rules out no aim."),
            Matrix.Of([.. variables.Select(AimLabel)], [.. actors.Select(actor => actor.Name)], [named, absent, missing], marks))
        { Height = Matrix.HeightFor(actors.Count, 46), MinWidth = Matrix.MinWidthFor(variables.Count) };
    }

    // All columns are aims: the word need not stand above each.
    private static string AimLabel(Variable variable) =>
        variable.LabelEn.StartsWith("Aim: ", StringComparison.Ordinal) ? $"{char.ToUpperInvariant(variable.LabelEn[5])}{variable.LabelEn[6..]}" : variable.LabelEn;
}
