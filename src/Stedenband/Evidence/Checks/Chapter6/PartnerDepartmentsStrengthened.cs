namespace Stedenband.Checks.Chapter6;

/// <summary>A department of the partner is coded as strengthened in four ties at least, and the spread as nearly all.</summary>
internal sealed class PartnerDepartmentsStrengthened() : ClaimCheck("c6-2")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var spread = study.Coded("partner_strengthening_spread");
        var departments = study.Cases.Select(tie => (Tie: tie, Strengthened: tie.Coded("partner_department_strengthened"))).ToList();
        return Conclude(
            study,
            spread.Is("nearly_all") & departments.CountBetween(4, 5, tie => tie.Strengthened.Is("yes")),
            $"Spread as the study tells it: {spread}; by tie: {departments.Select(tie => $"{tie.Tie.Name}: {tie.Strengthened}")}.",
            [spread], departments.Select(tie => tie.Strengthened));
    }
}
