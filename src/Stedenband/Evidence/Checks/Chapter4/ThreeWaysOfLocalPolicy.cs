namespace Stedenband.Checks.Chapter4;

/// <summary>Three ways of local policy are coded; the first two are both seen among the cases, and only the third leads out of the study.</summary>
internal sealed class ThreeWaysOfLocalPolicy() : ClaimCheck("c4-15")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] ways = ["Civil society brought in", "Departments only", "Support for initiatives only"];
        var policy = study.Influences.Named(link => link.FromLabel == "Dutch local policy" && ways.Contains(link.ToLabel)).Where(link => link.Argument.Says("policy_flow")).ToList();
        var outside = study.Influences.Named(link => link.ToLabel == "Outside the study").Where(link => link.Argument.Says("policy_flow")).ToList();
        var cases = study.Cases.Select(tie => tie.Coded("civil_society_involved")).ToList();
        return Conclude(
            study,
            policy.Count == ways.Length & outside.Count > 0 & outside.All(link => link.FromLabel == ways[2]) & cases.Some(coding => coding.Is("yes")) & cases.Some(coding => coding.Is("no")),
            $"Ways coded: {policy.Select(link => link.ToLabel)}; outside the study: {outside.Select(link => link.FromLabel)}; with civil society {cases.Count(coding => coding.Says("yes"))} cases, without {cases.Count(coding => coding.Says("no"))}.",
            policy, outside, cases);
    }
}
