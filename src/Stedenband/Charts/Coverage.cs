using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>What the study lets one say of each tie: every variable of the codebook against the five cases, by basis.</summary>
    public static Figure Coverage(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        // In one line each: there are many.
        const int labelLength = 44;
        var variables = study.Variables.Where(variable => variable.UnitType == "partnership").ToList();
        var codings = variables.SelectMany(variable => study.Cases.Select(tie => (Variable: variable, Tie: tie, Coding: study.Coding(tie.Id, variable.Id)))).ToList();
        var marks = codings.Select(entry => new Mark(
            entry.Tie.Name,
            entry.Variable.LabelEn,
            ChartTheme.Style(entry.Coding?.Basis ?? Basis.NotReported).Label,
            HoverOf(study, entry.Variable, entry.Tie, entry.Coding),
            Size: 15)).ToList();
        int Count(Basis basis) => codings.Count(entry => (entry.Coding?.Basis ?? Basis.NotReported) == basis);
        return new Figure(
            "What can be said of each tie: stated, inferred, not reported",
            $"A matrix of {variables.Count} variables and {study.Cases.Count} ties. Of {codings.Count} cells {Count(Basis.Stated)} are stated, {Count(Basis.Inferred)} inferred and {Count(Basis.NotReported)} not reported.",
            SourceNote.For(codings.Select(entry => entry.Coding).OfType<IEvidence>()),
            Matrix.Of([.. study.Cases.Select(tie => tie.Name)], [.. variables.Select(variable => variable.LabelEn)], MarkSeries.Bases(ChartTheme.Blue), marks, labelLength))
        { Height = Matrix.HeightFor(variables.Count, 26), MinWidth = Matrix.MinWidthFor(study.Cases.Count, labelLength) };
    }

    private static string HoverOf(CaseStudy study, Variable variable, Partnership tie, Coding? coding) =>
        coding is null || coding.Basis == Basis.NotReported
            ? Hover.Text($"{tie.Name}: {variable.LabelEn}\nnot reported{(coding?.Note is { } gap ? $"\n{gap}" : "")}")
            : Hover.Of(study, coding, $"{tie.Name}: {variable.LabelEn} = {Readable(coding.Value!)}{(coding.Note is { } note ? $"\n{note}" : "")}");

    private static string Readable(string value) => value.Replace('_', ' ');
}
