namespace Stedenband.Checks.Chapter5;

/// <summary>What is told to come from working visits is knowledge of the Dutch setting, and more than one subject of it.</summary>
internal sealed class VisitsShowTheSetting() : ClaimCheck("c5-34")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var visits = study.Outcomes.Where(outcome => outcome.Methods.Has("working_visit")).ToList();
        return Conclude(
            study,
            visits.Count > 1 & visits.Every(outcome => outcome.Knowledge.Is("contextual")),
            $"Outcomes of working visits: {visits.Select(outcome => $"{outcome.Content} ({outcome.Knowledge})")}.",
            visits);
    }
}
