namespace Stedenband.Checks.Chapter6;

/// <summary>Better or new relations around waste and around the environment are told of both countries.</summary>
internal sealed class WasteAndAwarenessInBothCountries() : ClaimCheck("c6-25")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var around = study.OutcomesOn("partner").Where(outcome => outcome.Kind.SaysAny("better_relation", "new_relation") && outcome.Theme.SaysAny("waste_management", "environmental_awareness")).ToList();
        bool Told(string theme, string country) => around.Any(outcome => outcome.Theme.Says(theme) && outcome.Countries.Has(country));
        return Conclude(
            study,
            Told("waste_management", "Morocco") & Told("waste_management", "Turkey") & Told("environmental_awareness", "Morocco") & Told("environmental_awareness", "Turkey"),
            $"Relations around waste and the environment: {around.Select(outcome => $"{outcome.Content} ({outcome.Theme}, {outcome.Countries.Words()})")}.",
            around);
    }
}
