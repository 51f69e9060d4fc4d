namespace Stedenband.Checks.Chapter8;

/// <summary>Embedded cultural knowledge is told of Dutch learning, and only of it.</summary>
internal sealed class CulturalDiversityAtHome() : ClaimCheck("c8-13")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var cultural = study.Outcomes.Where(outcome => outcome.Knowledge.Says("embedded_cultural")).ToList();
        return Conclude(
            study,
            cultural.Count > 0 & cultural.Every(outcome => outcome.Side.Is("dutch")),
            $"Embedded cultural knowledge: {cultural.Select(outcome => $"{outcome.Content} ({outcome.Side.SideWords()})")}.",
            cultural);
    }
}
