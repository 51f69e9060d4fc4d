namespace Stedenband.Checks.Chapter4;

/// <summary>The link of Haarlem–Emirdağ is coded as direct, and a translocal tie of residents stands before the cooperation and after it.</summary>
internal sealed class TurkishHaarlemFromEmirdag() : ClaimCheck("c4-35")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var link = study.Coded("haarlem-emirdag", "translocal_link");
        var residents = study.Relations.Where(relation => relation.Partnership.Says("haarlem-emirdag") && relation.Kind.Says("translocal_tie")).ToList();
        return Conclude(
            study,
            link.Is("direct") & residents.Some(relation => relation.Period.Is("before")) & residents.Some(relation => relation.Period.Is("after")),
            $"Translocal link: {link}; tie of residents, before or after the cooperation: {residents.Select(relation => relation.Period.ToString())}. An estimate of 2023 says sixty percent of the residents of Turkish origin.",
            [link], residents);
    }
}
