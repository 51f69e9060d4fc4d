namespace Stedenband.Checks.Chapter6;

/// <summary>In each of the two ties a clear improvement of the waste service is told.</summary>
internal sealed class BetterWasteServicesInTwoTowns() : ClaimCheck("c6-17")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var named = study.Ties("zeist-berkane", "meppel-al-hoceima");
        var better = study.OutcomesOn("partner").Where(outcome => outcome.Kind.Says("service_improvement") && outcome.Theme.Says("waste_management") && outcome.Extent.Says("clear")).ToList();
        return Conclude(
            study,
            named.All(tie => better.Any(outcome => outcome.Partnership.Says(tie.Id))),
            $"Better waste services: {named.Select(tie => $"{tie.Name}: {(better.Any(outcome => outcome.Partnership.Says(tie.Id)) ? "told" : "not told")}")}.",
            better);
    }
}
