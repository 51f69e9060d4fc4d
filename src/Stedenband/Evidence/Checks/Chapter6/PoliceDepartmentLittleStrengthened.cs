namespace Stedenband.Checks.Chapter6;

/// <summary>The department is coded as strengthened to a limited extent, and the outcome is graded so.</summary>
internal sealed class PoliceDepartmentLittleStrengthened() : ClaimCheck("c6-20")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("rotterdam-casablanca", "partner_department_strengthened");
        var capacity = study.Outcomes.Where(outcome => outcome.Partnership.Says("rotterdam-casablanca") && outcome.Theme.Says("police") && outcome.Kind.Says("capacity")).ToList();
        return Conclude(
            study,
            coded.Is("limited") & capacity.Count > 0 & capacity.Every(outcome => outcome.Extent.IsAny("limited", "very_limited")),
            $"Department strengthened: {coded}; outcomes: {capacity.Select(outcome => $"{outcome.Content}: {outcome.Extent}")}.",
            [coded], capacity);
    }
}
