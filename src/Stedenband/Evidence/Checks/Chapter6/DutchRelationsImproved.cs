namespace Stedenband.Checks.Chapter6;

/// <summary>Dutch relations are coded as improved, and a clear gain with civil society is told.</summary>
internal sealed class DutchRelationsImproved() : ClaimCheck("c6-27")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("dutch_relations_improved");
        var relations = study.OutcomesOn("dutch").Where(outcome => outcome.Kind.Says("better_relation") && outcome.Actors.Has("civil-society-organisations") && outcome.Extent.Says("clear")).ToList();
        return Conclude(
            study,
            coded.Is("yes") & relations.Count > 0,
            $"Relations in the Netherlands improved: {coded}; told: {relations.Select(outcome => outcome.Content)}.",
            [coded], relations);
    }
}
