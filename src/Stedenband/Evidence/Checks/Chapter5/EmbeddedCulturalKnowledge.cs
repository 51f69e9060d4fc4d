namespace Stedenband.Checks.Chapter5;

/// <summary>Where a kind of knowledge is told of the Dutch side, it is embedded cultural knowledge in more than half of the outcomes.</summary>
internal sealed class EmbeddedCulturalKnowledge() : ClaimCheck("c5-12")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var known = study.OutcomesOn("dutch").Where(outcome => !outcome.Knowledge.IsMissing).ToList();
        var cultural = known.Where(outcome => outcome.Knowledge.Says("embedded_cultural")).ToList();
        return Conclude(
            study,
            known.Count == 0 ? null : cultural.Count * 2 > known.Count,
            $"Dutch outcomes with a kind of knowledge: {known.Count}; embedded cultural: {cultural.Select(outcome => outcome.Content)}.",
            known);
    }
}
