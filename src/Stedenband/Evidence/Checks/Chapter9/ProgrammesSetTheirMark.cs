namespace Stedenband.Checks.Chapter9;

/// <summary>The two programmes left almost no room for mutual learning, and strengthening is coded as wide on the partner side and very limited on the Dutch side.</summary>
internal sealed class ProgrammesSetTheirMark() : ClaimCheck("c9-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (partner, dutch) = (study.Coded("partner_strengthening_spread"), study.Coded("dutch_strengthening"));
        var programmes = study.Programmes.Where(programme => programme.Role.Says("study")).ToList();
        return Conclude(
            study,
            programmes.Count > 0 & programmes.Every(programme => programme.Room.IsAny("none", "almost_none")) & partner.Is("nearly_all") & dutch.Is("very_limited"),
            $"Room in the programmes: {programmes.Select(programme => $"{programme.Name}: {programme.Room}")}; strengthening: partner side {partner}, Dutch side {dutch}. What it would have been without them is not observed.",
            programmes, [partner, dutch]);
    }
}
