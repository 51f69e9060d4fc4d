namespace Stedenband.Checks.Chapter4;

/// <summary>Civil society is coded as involved in the three ties that the claim names.</summary>
internal sealed class CivilSocietyInThreeTies() : ClaimCheck("c4-5")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var named = study.Ties("haarlem-emirdag", "zeist-berkane", "meppel-al-hoceima").Select(tie => (Tie: tie, Involved: tie.Coded("civil_society_involved"))).ToList();
        return Conclude(
            study,
            named.Every(pair => pair.Involved.Is("yes")),
            $"Civil society involved: {named.Select(pair => $"{pair.Tie.Name}: {pair.Involved}")}.",
            named.Select(pair => pair.Involved));
    }
}
