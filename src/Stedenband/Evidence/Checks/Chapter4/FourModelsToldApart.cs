namespace Stedenband.Checks.Chapter4;

/// <summary>Four models are counted, one more than are found.</summary>
internal sealed class FourModelsToldApart() : ClaimCheck("c4-14")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (defined, observed) = (study.Coded("network_models_defined"), study.Coded("network_models_observed"));
        return Conclude(
            study,
            defined.Is("4") & (defined.Number is { } all && observed.Number is { } found ? all == found + 1 : null),
            $"Models told apart: {defined}; found: {observed}.",
            [defined, observed]);
    }
}
