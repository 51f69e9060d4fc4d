namespace Stedenband.Checks.Chapter5;

/// <summary>Tacit knowledge is told of, and wherever it is, exchange between colleagues is named with it.</summary>
internal sealed class TacitKnowledgeFromColleagues() : ClaimCheck("c5-4")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var tacit = study.Outcomes.Where(outcome => outcome.Knowledge.Says("tacit")).ToList();
        return Conclude(
            study,
            tacit.Count > 0 & tacit.All(outcome => outcome.Methods.Has("peer_exchange")),
            $"Outcomes with tacit knowledge: {tacit.Select(outcome => $"{outcome.Content} ({outcome.Methods.Words()})")}.",
            tacit);
    }
}
