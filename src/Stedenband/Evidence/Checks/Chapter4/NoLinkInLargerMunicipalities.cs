namespace Stedenband.Checks.Chapter4;

/// <summary>No tie of a larger municipality has a translocal link, and there are such ties.</summary>
internal sealed class NoLinkInLargerMunicipalities() : ClaimCheck("c4-11")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var larger = study.Cases.Where(tie => tie.Coded("size_class").Says("larger")).ToList();
        return Conclude(
            study,
            larger.Count > 0 & larger.Every(tie => tie.Coded("translocal_link").Is("none")),
            $"Translocal link of the larger municipalities: {larger.Select(tie => $"{tie.Name}: {tie.Coded("translocal_link")}")}.",
            larger.Select(tie => tie.Coded("size_class")), larger.Select(tie => tie.Coded("translocal_link")));
    }
}
