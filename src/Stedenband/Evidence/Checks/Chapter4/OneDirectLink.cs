namespace Stedenband.Checks.Chapter4;

/// <summary>Haarlem–Emirdağ has a direct translocal link, and no other case has.</summary>
internal sealed class OneDirectLink() : ClaimCheck("c4-8")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var direct = study.Ties("haarlem-emirdag");
        return Conclude(
            study,
            study.Cases.ExactlyFor(direct, tie => tie.Coded("translocal_link").Is("direct")),
            $"Translocal link: {study.Cases.Select(tie => $"{tie.Name}: {tie.Coded("translocal_link")}")}.",
            study.Cases.Select(tie => tie.Coded("translocal_link")));
    }
}
