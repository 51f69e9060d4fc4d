namespace Stedenband.Checks.Chapter4;

/// <summary>In Zeist–Berkane and Meppel–Al Hoceima the translocal link is coded as weak: there, and not direct.</summary>
internal sealed class TwoWeakLinks() : ClaimCheck("c4-10")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var named = study.Ties("zeist-berkane", "meppel-al-hoceima").Select(tie => (Tie: tie, Link: tie.Coded("translocal_link"))).ToList();
        return Conclude(
            study,
            named.Every(pair => pair.Link.Is("weak")),
            $"Translocal link: {named.Select(pair => $"{pair.Tie.Name}: {pair.Link}")}. Other sources on Zeist read as a direct one.",
            named.Select(pair => pair.Link));
    }
}
