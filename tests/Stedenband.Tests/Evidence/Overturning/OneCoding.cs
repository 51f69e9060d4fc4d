namespace Stedenband.Tests.Evidence.Overturning;

/// <summary>A check that asks one coding for one value.</summary>
internal sealed class OneCoding(string unit, string variable, string value) : ClaimCheck("made-up")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coding = study.Coded(unit, variable);
        return Conclude(study, coding.Is(value), $"{unit}: {coding}.", [coding]);
    }
}
