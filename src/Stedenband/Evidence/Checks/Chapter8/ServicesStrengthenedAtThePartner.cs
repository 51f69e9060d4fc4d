namespace Stedenband.Checks.Chapter8;

/// <summary>A clear improvement of a service is told of a tie with Morocco and of one with Turkey.</summary>
internal sealed class ServicesStrengthenedAtThePartner() : ClaimCheck("c8-12")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var services = study.OutcomesOn("partner").Where(outcome => outcome.Kind.Says("service_improvement") && outcome.Extent.Says("clear") && !outcome.Partnership.IsMissing).ToList();
        return Conclude(
            study,
            services.Any(outcome => outcome.Countries.Has("Morocco")) & services.Any(outcome => outcome.Countries.Has("Turkey")),
            $"Better services by place: {services.Select(outcome => $"{outcome.Content} ({outcome.Countries.Words()})")}.",
            services);
    }
}
