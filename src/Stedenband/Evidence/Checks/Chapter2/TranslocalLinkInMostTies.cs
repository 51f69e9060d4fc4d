namespace Stedenband.Checks.Chapter2;

/// <summary>Among the five ties, more than half have a translocal link.</summary>
internal sealed class TranslocalLinkInMostTies() : ClaimCheck("c2-6")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var links = study.Cases.Select(tie => (Tie: tie, Link: tie.Coded("translocal_link"))).ToList();
        var most = links.Count / 2 + 1;
        return Conclude(
            study,
            links.Select(pair => pair.Link).CountBetween(most, links.Count, link => link.IsAny("weak", "direct")),
            $"A translocal link, direct or weak: {links.Where(pair => pair.Link.Coded.SaysAny("weak", "direct")).Select(pair => pair.Tie.Name)}, of {links.Count} ties. Of contacts in general our data say nothing.",
            links.Select(pair => pair.Link));
    }
}
