namespace Stedenband.Checks.Chapter1;

/// <summary>Of the municipal partnerships whose first year is known, in our list of ties, several began in 2000 or later, with both countries.</summary>
internal sealed class TiesFrom2000() : ClaimCheck("c1-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var dated = study.Partnerships.Where(tie => tie.LinkType.Says("formal_partnership") && !tie.StartYear.IsMissing).ToList();
        var later = dated.Where(tie => tie.StartYear.Number >= 2000).ToList();
        var (morocco, turkey) = (later.Any(tie => tie.PartnerCountry.Says("Morocco")), later.Any(tie => tie.PartnerCountry.Says("Turkey")));
        return Conclude(
            study,
            morocco && turkey && later.Count >= 3 && later.Count * 2 > dated.Count,
            $"Of {dated.Count} municipal partnerships with a known first year {later.Count} began in 2000 or later: {later.Select(tie => $"{tie.Name} ({tie.StartYear})")}. One of them with Morocco: {(morocco ? "yes" : "no")}, with Turkey: {(turkey ? "yes" : "no")}. The list is a reconstruction.",
            dated);
    }
}
