namespace Stedenband.Checks.Chapter7;

/// <summary>Learning is coded as limited within waste projects and as mutual across projects, and in one tie at least a gain of the partner in waste stands beside a Dutch gain in another theme.</summary>
internal sealed class MutualInTheTie() : ClaimCheck("c7-3")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (project, across) = (study.Coded("mutual_in_waste_projects"), study.Coded("mutual_across_projects"));
        var waste = study.OutcomesOn("partner").Where(outcome => outcome.Theme.Says("waste_management") && !outcome.Partnership.IsMissing).ToList();
        var other = study.OutcomesOn("dutch").Where(outcome => !outcome.Theme.IsMissing && !outcome.Theme.Says("waste_management") && !outcome.Partnership.IsMissing).ToList();
        var ties = study.Cases.Where(tie => waste.Any(outcome => outcome.Partnership.Says(tie.Id)) && other.Any(outcome => outcome.Partnership.Says(tie.Id))).ToList();
        return Conclude(
            study,
            project.Is("limited") & across.Is("yes") & ties.Count > 0,
            $"Mutual learning in waste projects: {project}; across projects: {across}; ties in which a gain of the partner in waste stands beside a Dutch gain in another theme: {ties.Select(tie => tie.Name)}.",
            [project, across], waste, other);
    }
}
