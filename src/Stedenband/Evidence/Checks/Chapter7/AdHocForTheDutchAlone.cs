namespace Stedenband.Checks.Chapter7;

/// <summary>Exchange is coded as ad hoc for the Netherlands and for no other country, and a limit of trust is told of the Dutch side.</summary>
internal sealed class AdHocForTheDutchAlone() : ClaimCheck("c7-49")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] countries = ["Netherlands", "Morocco", "Turkey"];
        var structure = countries.Select(country => study.Coded(country, "learning_structure")).ToList();
        var limits = study.Dimensions.Where(row => row.Dimension.Says("trust") && row.Side.Says("dutch") && row.Effect.Says("limiting")).ToList();
        return Conclude(
            study,
            structure[0].Is("ad_hoc") & !structure.Skip(1).Some(coding => coding.Is("ad_hoc")) & limits.Count > 0,
            $"Structure of the exchange: {structure.Select(coding => $"{coding.UnitWords()}: {coding}")}; limits of trust on the Dutch side: {limits.Count}.",
            structure, limits);
    }
}
