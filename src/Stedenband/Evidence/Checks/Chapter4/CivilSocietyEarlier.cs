namespace Stedenband.Checks.Chapter4;

/// <summary>In the two ties that the claim names civil society took part before the fieldwork and not in it.</summary>
internal sealed class CivilSocietyEarlier() : ClaimCheck("c4-7")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var named = study.Ties("amsterdam-kocaeli", "rotterdam-casablanca").Select(tie => (Tie: tie, Before: tie.Coded("civil_society_before_fieldwork"), Involved: tie.Coded("civil_society_involved"))).ToList();
        return Conclude(
            study,
            named.Every(pair => pair.Before.Is("yes") & pair.Involved.Is("no")),
            $"Civil society before the fieldwork, and in it: {named.Select(pair => $"{pair.Tie.Name}: {pair.Before}, {pair.Involved}")}.",
            named.Select(pair => pair.Before), named.Select(pair => pair.Involved));
    }
}
