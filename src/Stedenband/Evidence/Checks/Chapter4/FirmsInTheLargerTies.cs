namespace Stedenband.Checks.Chapter4;

/// <summary>Firms are coded with a larger part in recent years in the two ties of larger municipalities.</summary>
internal sealed class FirmsInTheLargerTies() : ClaimCheck("c4-33")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var larger = study.Cases.Where(tie => tie.Coded("size_class").Says("larger")).ToList();
        var firms = larger.Select(tie => tie.Coded("business_role")).ToList();
        return Conclude(
            study,
            larger.Count != 2 ? false : firms.Every(coding => coding.Is("yes")),
            $"Larger municipalities: {larger.Select(tie => tie.Name)}; firms more in recent years: {firms.Select(coding => coding.ToString())}.",
            larger.Select(tie => tie.Coded("size_class")), firms);
    }
}
