namespace Stedenband.Checks.Chapter7;

/// <summary>Learning is coded as limited within waste projects and as mutual across projects, and one tie at least has exchanges that aim at either side.</summary>
internal sealed class MutualInTheTie() : ClaimCheck("c7-3")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (project, across) = (study.Coded("mutual_in_waste_projects"), study.Coded("mutual_across_projects"));
        var aimed = study.ToldExchanges().Where(exchange => !exchange.Partnership.IsMissing && !exchange.Direction.IsMissing).ToList();
        var ties = study.Cases.Where(tie => aimed.Any(exchange => exchange.Partnership.Says(tie.Id) && exchange.Direction.Says("to_partner")) && aimed.Any(exchange => exchange.Partnership.Says(tie.Id) && exchange.Direction.Says("to_dutch"))).ToList();
        return Conclude(
            study,
            project.Is("limited") & across.Is("yes") & ties.Count > 0,
            $"Mutual learning in waste projects: {project}; across projects: {across}; ties with one exchange for either side: {ties.Select(tie => tie.Name)}.",
            [project, across], aimed.Where(exchange => ties.Any(tie => exchange.Partnership.Says(tie.Id))));
    }
}
