namespace Stedenband.Checks.Chapter4;

/// <summary>MATRA is coded as serving Morocco, LOGO East as serving Turkey.</summary>
internal sealed class ProgrammeByCountry() : ClaimCheck("c4-26")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var programmes = study.Programmes.Named(programme => programme.Id is "matra" or "logo-east").ToList();
        return Conclude(
            study,
            programmes.Count == 2 & programmes.Every(programme => programme.Country.Is(programme.Id == "matra" ? "Morocco" : "Turkey")),
            $"Programmes: {programmes.Select(programme => $"{programme.Name}: {programme.Country}")}. Which tie drew on a programme is not told.",
            programmes);
    }
}
