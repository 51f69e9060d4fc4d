namespace Stedenband.Checks.Chapter4;

/// <summary>If translocal relations bear on who takes part, civil society should be involved where there is a link, and not where there is none.</summary>
internal sealed class LinkGoesWithCivilSociety() : ClaimCheck("c4-13")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var ties = study.Cases.Select(tie => (Tie: tie, Link: tie.Coded("translocal_link"), Involved: tie.Coded("civil_society_involved"))).ToList();
        var linked = ties.Where(tie => tie.Link.Coded.SaysAny("weak", "direct")).Select(tie => tie.Tie.Name);
        IEnumerable<string> In(bool link, bool involved) =>
            ties.Where(tie => tie.Link.IsAny("weak", "direct") == link && tie.Involved.Is("yes") == involved).Select(tie => tie.Tie.Name);
        return Pattern(
            study,
            ties.Every(tie => tie.Link.IsAny("weak", "direct") is { } link && tie.Involved.Is("yes") is { } involved ? link == involved : null)
                & ties.Some(tie => tie.Link.Is("none")) & ties.Some(tie => tie.Link.IsAny("weak", "direct")),
            $"A translocal link and civil society: both in {In(true, true)}; neither in {In(false, false)}; a link alone in {In(true, false)}; civil society alone in {In(false, true)}.",
            linked,
            "The size of the municipality gives the same division: no larger municipality with a link and no smaller one without was studied, so the five cases cannot tell the two apart.",
            ties.Select(tie => tie.Link), ties.Select(tie => tie.Involved));
    }
}
