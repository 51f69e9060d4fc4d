namespace Stedenband.Checks.Chapter2;

/// <summary>In each of the five ties civil society or firms are coded as taking part.</summary>
internal sealed class OthersTakePart() : ClaimCheck("c2-13")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var ties = study.Cases.Select(tie => (Tie: tie, Civil: tie.Coded("civil_society_involved"), Firms: tie.Coded("firms_involved"))).ToList();
        return Conclude(
            study,
            ties.Every(tie => tie.Civil.Is("yes") | tie.Firms.Is("yes")),
            $"Civil society and firms: {ties.Select(tie => $"{tie.Tie.Name}: {tie.Civil}, {tie.Firms}")}. Of ties in general our data say nothing.",
            ties.Select(tie => tie.Civil), ties.Select(tie => tie.Firms));
    }
}
