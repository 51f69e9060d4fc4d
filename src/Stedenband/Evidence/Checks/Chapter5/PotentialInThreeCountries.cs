namespace Stedenband.Checks.Chapter5;

/// <summary>Unused potential is coded for all three countries.</summary>
internal sealed class PotentialInThreeCountries() : ClaimCheck("c5-16")
{
    protected override CheckOutcome Test(StudyView study)
    {
        CodingView[] unused = [study.Coded("Netherlands", "unused_potential"), study.Coded("Morocco", "unused_potential"), study.Coded("Turkey", "unused_potential")];
        return Conclude(
            study,
            unused.Every(coding => coding.Is("yes")),
            $"Unused potential: {unused.Select(coding => $"{coding.Unit}: {coding}")}. How large it was is not observed.",
            unused);
    }
}
