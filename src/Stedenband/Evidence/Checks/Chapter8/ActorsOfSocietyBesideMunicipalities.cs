namespace Stedenband.Checks.Chapter8;

/// <summary>There are ties with actors of society and ties of municipalities alone.</summary>
internal sealed class ActorsOfSocietyBesideMunicipalities() : ClaimCheck("c8-16")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var ties = study.Cases.Select(tie => (Tie: tie, Civil: tie.Coded("civil_society_involved"))).ToList();
        return Conclude(
            study,
            ties.Some(tie => tie.Civil.Is("yes")) & ties.Some(tie => tie.Civil.Is("no")),
            $"Civil society took part: {ties.Select(tie => $"{tie.Tie.Name}: {tie.Civil}")}.",
            ties.Select(tie => tie.Civil));
    }
}
