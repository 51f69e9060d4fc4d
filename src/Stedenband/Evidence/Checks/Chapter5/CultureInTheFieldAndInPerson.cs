namespace Stedenband.Checks.Chapter5;

/// <summary>Outcomes of embedded cultural knowledge all name field visits and contact in person.</summary>
internal sealed class CultureInTheFieldAndInPerson() : ClaimCheck("c5-45")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var cultural = study.Outcomes.Where(outcome => outcome.Knowledge.Says("embedded_cultural")).ToList();
        return Conclude(
            study,
            cultural.Count > 0 & cultural.All(outcome => outcome.Methods.Has("field_visit") && outcome.Methods.Has("face_to_face")),
            $"Embedded cultural knowledge: {cultural.Select(outcome => $"{outcome.Content} ({outcome.Methods.Words()})")}.",
            cultural);
    }
}
