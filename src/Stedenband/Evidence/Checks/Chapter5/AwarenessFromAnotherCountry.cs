namespace Stedenband.Checks.Chapter5;

/// <summary>If another country makes aware, awareness of the three subjects should be told of those who were exposed to it.</summary>
internal sealed class AwarenessFromAnotherCountry() : ClaimCheck("c5-31")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] subjects = ["waste_management", "environmental_awareness", "disability"];
        var aware = study.OutcomesOn("partner").Where(outcome => outcome.Kind.Says("awareness") && outcome.Chapter.Says("5")).ToList();
        return Pattern(
            study,
            subjects.All(subject => aware.Any(outcome => outcome.Theme.Says(subject))),
            $"Awareness told of the partner side: {aware.Select(outcome => $"{outcome.Content} ({outcome.Theme})")}.",
            ["Morocco and Turkey together: no tie is named"],
            "Awareness of people who were not exposed to another country, and what the others were aware of before.",
            aware);
    }
}
