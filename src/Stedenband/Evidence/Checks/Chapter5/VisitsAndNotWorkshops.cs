namespace Stedenband.Checks.Chapter5;

/// <summary>If workshops do not give insight into the setting, knowledge of it should be told of visits and not of workshops.</summary>
internal sealed class VisitsAndNotWorkshops() : ClaimCheck("c5-7")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var contextual = study.Outcomes.Where(outcome => outcome.Knowledge.Says("contextual")).ToList();
        return Pattern(
            study,
            contextual.Count > 0 & contextual.All(outcome => outcome.Methods.Has("working_visit") && !outcome.Methods.Has("workshops")),
            $"Knowledge of the setting: {contextual.Select(outcome => $"{outcome.Content} ({outcome.Methods.Words()})")}.",
            ["Morocco and Turkey together: no tie is named"],
            "People who had workshops and no visit, with whom those who had both would have to be compared.",
            contextual);
    }
}
