namespace Stedenband.Checks.Chapter1;

/// <summary>Of five cases three are coded with Morocco and two with Turkey.</summary>
internal sealed class ThreeMoroccanTwoTurkish() : ClaimCheck("c1-14")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var countries = study.Cases.Select(tie => (Tie: tie, Country: tie.Coded("partner_country"))).ToList();
        return Conclude(
            study,
            countries.Count == 5 & countries.CountBetween(3, 3, tie => tie.Country.Is("Morocco")) & countries.CountBetween(2, 2, tie => tie.Country.Is("Turkey")),
            $"Country of the partner: {countries.Select(tie => $"{tie.Tie.Name}: {tie.Country}")}.",
            countries.Select(tie => tie.Country));
    }
}
