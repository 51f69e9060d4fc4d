namespace Stedenband.Checks.Chapter4;

/// <summary>A tie with each country has a first cooperation of the municipality or a privatised waste service.</summary>
internal sealed class PartnersOfLocalGovernmentThere() : ClaimCheck("c4-24")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var ties = study.Cases.Where(tie => tie.Coded("new_relations_partner").Says("yes") || tie.Coded("waste_privatised").Says("yes")).ToList();
        return Conclude(
            study,
            ties.Some(tie => tie.PartnerCountry.Is("Morocco")) & ties.Some(tie => tie.PartnerCountry.Is("Turkey")),
            $"Ties with a first cooperation of the partner or a privatised waste service: {ties.Select(tie => $"{tie.Name} ({tie.PartnerCountry})")}. Growth over the years is not recorded.",
            ties.Select(tie => tie.Coded("new_relations_partner")), ties.Select(tie => tie.Coded("waste_privatised")));
    }
}
