namespace Stedenband.Checks.Chapter4;

/// <summary>The programmes as counted are as many as the programmes of the study in the table.</summary>
internal sealed class TwoProgrammes() : ClaimCheck("c4-25")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var counted = study.Coded("ministry_programmes");
        var programmes = study.Programmes.Where(programme => programme.Role.Says("study")).ToList();
        return Conclude(
            study,
            counted.IsMissing ? null : counted.Number == programmes.Count,
            $"Programmes counted: {counted}; in the table: {programmes.Select(programme => programme.Name)}.",
            [counted], programmes);
    }
}
