namespace Stedenband.Tests.Evidence.Overturning;

/// <summary>A check that counts statements by a wide margin.</summary>
internal sealed class ManyStatements() : ClaimCheck("made-up")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var partner = study.Outcomes.Count(outcome => outcome.Side.Says("partner"));
        return Conclude(study, partner >= 8, $"{partner} outcomes of the partner side.", study.Outcomes);
    }
}
