namespace Stedenband.Checks.Chapter8;

/// <summary>Departments were strengthened or services improved in more than half of the ties, which shows knowledge at work.</summary>
internal sealed class KnowledgeWasApplied() : ClaimCheck("c8-14")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var applied = study.OutcomesOn("partner").Where(outcome => !outcome.Partnership.IsMissing && outcome.Extent.Says("clear") && outcome.Kind.SaysAny("service_improvement", "capacity", "new_unit")).ToList();
        var ties = study.Cases.Where(tie => applied.Any(outcome => outcome.Partnership.Says(tie.Id))).ToList();
        return Conclude(
            study,
            ties.Count * 2 > study.Cases.Count(),
            $"Ties with a clear gain of a service or department: {ties.Select(tie => tie.Name)}. That the gain came from knowledge exchanged is the study's reading.",
            applied);
    }
}
