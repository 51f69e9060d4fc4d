namespace Stedenband.Checks.Chapter4;

/// <summary>In the two ties that the claim names, no civil society is coded as involved.</summary>
internal sealed class HardlyAnyCivilSociety() : ClaimCheck("c4-32")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var named = study.Ties("amsterdam-kocaeli", "rotterdam-casablanca").Select(tie => (Tie: tie, Involved: tie.Coded("civil_society_involved"))).ToList();
        return Conclude(
            study,
            named.Every(pair => pair.Involved.Is("no")),
            $"Civil society involved in the research period: {named.Select(pair => $"{pair.Tie.Name}: {pair.Involved}")}. Hardly any is coded as no.",
            named.Select(pair => pair.Involved));
    }
}
