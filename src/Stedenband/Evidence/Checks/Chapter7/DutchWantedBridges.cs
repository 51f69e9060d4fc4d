namespace Stedenband.Checks.Chapter7;

/// <summary>Bridges are an aim of Dutch municipalities, and of no other actor is that told.</summary>
internal sealed class DutchWantedBridges() : ClaimCheck("c7-25")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] others = ["moroccan-municipalities", "turkish-municipalities", "municipal-departments", "civil-society-organisations", "businesses"];
        var dutch = study.Coded("dutch-municipalities", "objective_bridges");
        var alike = others.Select(actor => study.Coded(actor, "objective_bridges")).Where(coding => coding.Says("yes")).ToList();
        return Conclude(
            study,
            dutch.Is("yes") & alike.Count == 0,
            $"Bridges to migrant groups as an aim of Dutch municipalities: {dutch}; told of others: {alike.Select(coding => coding.UnitWords())}. That it came above other aims is the study's word.",
            [dutch], alike);
    }
}
