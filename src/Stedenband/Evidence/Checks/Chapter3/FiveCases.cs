namespace Stedenband.Checks.Chapter3;

/// <summary>The cases as coded are as many as the cases in the table of ties.</summary>
internal sealed class FiveCases() : ClaimCheck("c3-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("cases");
        var cases = study.Cases.ToList();
        return Conclude(
            study,
            coded.IsMissing ? null : coded.Number == cases.Count,
            $"Cases coded: {coded}; cases in the table of ties: {cases.Select(tie => tie.Name)}.",
            [coded], cases);
    }
}
