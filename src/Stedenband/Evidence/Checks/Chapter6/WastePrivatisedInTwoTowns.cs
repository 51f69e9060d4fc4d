namespace Stedenband.Checks.Chapter6;

/// <summary>Waste is coded as privatised in the two towns that the claim names.</summary>
internal sealed class WastePrivatisedInTwoTowns() : ClaimCheck("c6-3")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var named = study.Ties("zeist-berkane", "meppel-al-hoceima").Select(tie => (Tie: tie, Privatised: tie.Coded("waste_privatised"))).ToList();
        return Conclude(
            study,
            named.Every(tie => tie.Privatised.Is("yes")),
            $"Waste service privatised: {named.Select(tie => $"{tie.Tie.Name}: {tie.Privatised}")}.",
            named.Select(tie => tie.Privatised));
    }
}
