namespace Stedenband.Checks.Chapter7;

/// <summary>Of departments, civil society and firms it is coded that many had no clear learning aims.</summary>
internal sealed class FewLearningAims() : ClaimCheck("c7-2")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] actors = ["municipal-departments", "civil-society-organisations", "businesses"];
        var aims = actors.Select(actor => study.Coded(actor, "learning_goals_formulated")).ToList();
        return Conclude(
            study,
            aims.Every(coding => coding.Is("many_not")),
            $"Clear learning aims: {aims.Select(coding => $"{coding.UnitWords()}: {coding}")}.",
            aims);
    }
}
