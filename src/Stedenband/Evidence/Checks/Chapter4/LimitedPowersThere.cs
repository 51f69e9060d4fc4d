namespace Stedenband.Checks.Chapter4;

/// <summary>Government is coded as fairly centralised for both countries, and limited powers stand as a limit.</summary>
internal sealed class LimitedPowersThere() : ClaimCheck("c4-22")
{
    protected override CheckOutcome Test(StudyView study)
    {
        CodingView[] government = [study.Coded("Morocco", "government_centralised"), study.Coded("Turkey", "government_centralised")];
        var powers = study.Influences.Named(link => link.ToLabel == "Limited local powers").Where(link => link.Argument.Says("policy_flow")).ToList();
        return Conclude(
            study,
            government.Every(coding => coding.Is("fairly_centralised")) & powers.Some(link => link.Effect.Is("limiting")),
            $"Government: {government.Select(coding => $"{coding.Unit}: {coding}")}; limited local powers: {powers.Select(link => link.Effect.ToString())}.",
            government, powers);
    }
}
