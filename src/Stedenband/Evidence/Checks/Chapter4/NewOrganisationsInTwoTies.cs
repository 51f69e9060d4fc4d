namespace Stedenband.Checks.Chapter4;

/// <summary>In Zeist–Berkane and Meppel–Al Hoceima civil society is involved and is coded as not having come before the municipalities.</summary>
internal sealed class NewOrganisationsInTwoTies() : ClaimCheck("c4-18")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var named = study.Ties("zeist-berkane", "meppel-al-hoceima").Select(tie => (Tie: tie, First: tie.Coded("civil_society_preceded"), Involved: tie.Coded("civil_society_involved"))).ToList();
        return Conclude(
            study,
            named.Every(tie => tie.First.Is("no") & tie.Involved.Is("yes")),
            $"Civil society before the municipalities, and in the tie: {named.Select(tie => $"{tie.Tie.Name}: {tie.First}, {tie.Involved}")}. How many organisations are new is not told.",
            named.Select(tie => tie.First), named.Select(tie => tie.Involved));
    }
}
