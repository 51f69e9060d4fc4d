namespace Stedenband.Checks.Chapter6;

/// <summary>Learning by police is told of Rotterdam–Casablanca, and learning on the partner side is coded.</summary>
internal sealed class PoliceOfficersLearned() : ClaimCheck("c6-5")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("rotterdam-casablanca", "learning_partner");
        var learning = study.Outcomes.Where(outcome => outcome.Partnership.Says("rotterdam-casablanca") && outcome.Theme.Says("police") && outcome.Kind.SaysAny("learning", "personal_learning")).ToList();
        return Conclude(
            study,
            coded.Is("yes") & learning.Count > 0,
            $"Learning on the partner side: {coded}; what was learned: {learning.Select(outcome => outcome.Content)}. Whose officers learned the study does not say.",
            [coded], learning);
    }
}
