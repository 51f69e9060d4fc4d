namespace Stedenband.Checks.Chapter5;

/// <summary>If people learned to work with others, first cooperation with others should be told in both countries.</summary>
internal sealed class FirstCooperationInBothCountries() : ClaimCheck("c5-28")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var first = study.Cases.Where(tie => tie.Coded("new_relations_partner").Says("yes")).ToList();
        return Conclude(
            study,
            first.Some(tie => tie.PartnerCountry.Is("Morocco")) & first.Some(tie => tie.PartnerCountry.Is("Turkey")),
            $"Ties in which the partner municipality worked with others for the first time: {first.Select(tie => $"{tie.Name} ({tie.PartnerCountry})")}.",
            first.Select(tie => tie.Coded("new_relations_partner")));
    }
}
