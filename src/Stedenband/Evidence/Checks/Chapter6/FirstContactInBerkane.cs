namespace Stedenband.Checks.Chapter6;

/// <summary>A first relation is coded and told of Berkane, it stands after the cooperation, and none stands before.</summary>
internal sealed class FirstContactInBerkane() : ClaimCheck("c6-9")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("zeist-berkane", "new_relations_partner");
        var outcomes = study.OutcomesOn("partner").Where(outcome => outcome.Partnership.Says("zeist-berkane") && outcome.Kind.Says("new_relation")).ToList();
        var relations = study.Relations.Named(relation => relation.From == "berkane-municipality" && relation.To == "berkane-youth-organisations").ToList();
        return Conclude(
            study,
            coded.Is("yes") & outcomes.Count > 0 & relations.Some(relation => relation.Period.Is("after")) & !relations.Some(relation => relation.Period.Is("before")),
            $"First cooperation coded: {coded}; told: {outcomes.Select(outcome => outcome.Content)}; relation with youth organisations, before or after the cooperation: {relations.Select(relation => relation.Period.ToString())}.",
            [coded], outcomes, relations);
    }
}
