namespace Stedenband.Checks.Chapter5;

/// <summary>If a visit opens doors at home, easier contact of persons should be told of those who visited.</summary>
internal sealed class ContactAfterVisits() : ClaimCheck("c5-42")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var easier = study.OutcomesOn("dutch").Where(outcome => outcome.Kind.Says("better_relation") && (outcome.Actors.Has("mayors") || outcome.Actors.Has("teachers") || outcome.Actors.Has("police-officers") || outcome.Actors.Has("zeist-community-officer"))).ToList();
        return Pattern(
            study,
            easier.Count > 0 & easier.All(outcome => outcome.Methods.Has("field_visit")),
            $"Easier contact, with its method: {easier.Select(outcome => $"{outcome.Content} ({outcome.Methods.Words()})")}.",
            study.Cases.Where(tie => easier.Any(outcome => outcome.Partnership.Says(tie.Id))).Select(tie => tie.Name),
            "Contact of mayors, officers and teachers who did not visit; and whether it was the interest shown or the visit itself.",
            easier);
    }
}
