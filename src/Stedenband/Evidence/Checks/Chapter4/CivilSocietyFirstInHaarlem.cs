namespace Stedenband.Checks.Chapter4;

/// <summary>In Haarlem–Emirdağ civil society is coded as having come first, and a relation of civil society stands before the cooperation.</summary>
internal sealed class CivilSocietyFirstInHaarlem() : ClaimCheck("c4-9")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var first = study.Coded("haarlem-emirdag", "civil_society_preceded");
        var before = study.Relations.Where(relation => relation.Partnership.Says("haarlem-emirdag") && relation.Kind.Says("civil_exchange") && relation.Period.Says("before")).ToList();
        return Conclude(
            study,
            first.Is("yes") & before.Count > 0,
            $"Civil society before the municipalities: {first}; relations of civil society before the cooperation: {before.Count}.",
            [first], before);
    }
}
