namespace Stedenband.Checks.Chapter4;

/// <summary>Government is coded as fairly centralised for Morocco and Turkey, and with a broad municipal mandate for the Netherlands.</summary>
internal sealed class UnequalPowers() : ClaimCheck("c4-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (morocco, turkey, netherlands) = (study.Coded("Morocco", "government_centralised"), study.Coded("Turkey", "government_centralised"), study.Coded("Netherlands", "government_centralised"));
        return Conclude(
            study,
            morocco.Is("fairly_centralised") & turkey.Is("fairly_centralised") & netherlands.Is("broad_municipal_mandate"),
            $"Morocco: {morocco}; Turkey: {turkey}; the Netherlands: {netherlands}.",
            [morocco, turkey, netherlands]);
    }
}
