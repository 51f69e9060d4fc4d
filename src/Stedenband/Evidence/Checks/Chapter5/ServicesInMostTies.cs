namespace Stedenband.Checks.Chapter5;

/// <summary>In more than half of the ties a waste service on the partner side is told to be better. Amounts of learning are not in the tables.</summary>
internal sealed class ServicesInMostTies() : ClaimCheck("c5-2")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var services = study.OutcomesOn("partner").Where(outcome => outcome.Kind.Says("service_improvement") && outcome.Theme.Says("waste_management")).ToList();
        var ties = study.Cases.Where(tie => services.Any(outcome => outcome.Partnership.Says(tie.Id))).ToList();
        return Conclude(
            study,
            ties.Count * 2 > study.Cases.Count(),
            $"Ties in which a better waste service is told: {ties.Select(tie => tie.Name)}. How much was learned of which subject is not recorded; 'mostly' is taken as more than half of the ties.",
            services);
    }
}
