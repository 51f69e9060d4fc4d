namespace Stedenband.Checks.Chapter5;

/// <summary>Single visits are named for Dutch learning only, and exchange is coded as ad hoc there.</summary>
internal sealed class SingleVisits() : ClaimCheck("c5-44")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var structure = study.Coded("Netherlands", "learning_structure");
        var visits = study.Outcomes.Where(outcome => outcome.Methods.Has("single_visit")).ToList();
        return Conclude(
            study,
            structure.Is("ad_hoc") & visits.Count > 0 & visits.Every(outcome => outcome.Side.Is("dutch")),
            $"Exchange on the Dutch side: {structure}; outcomes of single visits: {visits.Select(outcome => $"{outcome.Content} ({outcome.Side.SideWords()})")}.",
            [structure], visits);
    }
}
