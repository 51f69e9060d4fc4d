namespace Stedenband.Checks.Chapter8;

/// <summary>A translocal link is coded for more than half of the ties.</summary>
internal sealed class LinkInMostTies() : ClaimCheck("c8-6")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var links = study.Cases.Select(tie => (Tie: tie, Link: tie.Coded("translocal_link"))).ToList();
        return Conclude(
            study,
            links.CountBetween(links.Count / 2 + 1, links.Count, tie => tie.Link.IsAny("weak", "direct")),
            $"Translocal link: {links.Select(tie => $"{tie.Tie.Name}: {tie.Link}")}. How important it was is the study's judgement.",
            links.Select(tie => tie.Link));
    }
}
