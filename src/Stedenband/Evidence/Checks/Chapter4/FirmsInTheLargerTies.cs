namespace Stedenband.Checks.Chapter4;

/// <summary>In the two ties of larger municipalities civil society took part before the research, and firms more in recent years.</summary>
internal sealed class FirmsInTheLargerTies() : ClaimCheck("c4-7")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var larger = study.Cases.Where(tie => tie.Coded("size_class").Says("larger")).ToList();
        var before = larger.Select(tie => tie.Coded("civil_society_before_fieldwork")).ToList();
        var firms = larger.Select(tie => tie.Coded("business_role")).ToList();
        return Conclude(
            study,
            larger.Count != 2 ? false : before.Every(coding => coding.Is("yes")) & firms.Every(coding => coding.Is("yes")),
            $"Larger municipalities: {larger.Select(tie => tie.Name)}. Civil society before the research: {before.Select(coding => coding.ToString())}; firms more in recent years: {firms.Select(coding => coding.ToString())}.",
            larger.Select(tie => tie.Coded("size_class")), before, firms);
    }
}
