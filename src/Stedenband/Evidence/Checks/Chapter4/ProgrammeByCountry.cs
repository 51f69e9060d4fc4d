namespace Stedenband.Checks.Chapter4;

/// <summary>MATRA served Morocco and LOGO East Turkey, and the ties are coded with the programme of their country.</summary>
internal sealed class ProgrammeByCountry() : ClaimCheck("c4-26")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var programmes = study.Programmes.Where(programme => programme.Id is "matra" or "logo-east").ToList();
        var ties = study.Cases.Select(tie => (Tie: tie, Country: tie.Coded("partner_country"), Programme: tie.Coded("national_programme"))).ToList();
        return Conclude(
            study,
            programmes.Count == 2 & programmes.Every(programme => programme.Country.Is(programme.Id == "matra" ? "Morocco" : "Turkey"))
                & ties.Every(tie => tie.Country.Is("Morocco") is { } moroccan ? tie.Programme.Is(moroccan ? "MATRA" : "LOGO_East") : null),
            $"Programmes: {programmes.Select(programme => $"{programme.Name}: {programme.Country}")}; by tie: {ties.Select(tie => $"{tie.Tie.Name}: {tie.Programme}")}. Which tie drew on a programme is not told.",
            programmes, ties.Select(tie => tie.Country), ties.Select(tie => tie.Programme));
    }
}
