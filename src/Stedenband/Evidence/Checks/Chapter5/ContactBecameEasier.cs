namespace Stedenband.Checks.Chapter5;

/// <summary>A better relation on the Dutch side is told of mayors, of police officers and of teachers.</summary>
internal sealed class ContactBecameEasier() : ClaimCheck("c5-11")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] actors = ["mayors", "police-officers", "teachers"];
        var easier = study.OutcomesOn("dutch").Where(outcome => outcome.Kind.Says("better_relation") && actors.Any(outcome.Actors.Has)).ToList();
        return Conclude(
            study,
            actors.All(actor => easier.Any(outcome => outcome.Actors.Has(actor))),
            $"Better relations told of mayors, police officers or teachers, in respondents' own words: {easier.Select(outcome => outcome.Content)}.",
            easier);
    }
}
