namespace Stedenband.Checks.Chapter6;

/// <summary>The municipality of Emirdağ has a relation with each of the four after the cooperation and with none before; a first one is coded.</summary>
internal sealed class FirstCooperationInEmirdag() : ClaimCheck("c6-10")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] others = ["emirdag-provincial-environment", "emirdag-university", "emirdag-ngo", "emirdag-school"];
        var coded = study.Coded("haarlem-emirdag", "new_relations_partner");
        var relations = study.Relations.Named(relation => relation.From == "emirdag-municipality" && others.Contains(relation.To)).ToList();
        return Conclude(
            study,
            coded.Is("yes") & others.All(other => relations.Any(relation => relation.To == other && relation.Period.Says("after"))) & !relations.Any(relation => relation.Period.Says("before")),
            $"First cooperation coded: {coded}; parties told after it: {relations.Count(relation => relation.Period.Says("after"))} of {others.Length}, before it: {relations.Count(relation => relation.Period.Says("before"))}.",
            [coded], relations);
    }
}
