namespace Stedenband.Checks.Chapter6;

/// <summary>The police exchange began in 2008, when fieldwork had started.</summary>
internal sealed class PoliceExchangeIsNew() : ClaimCheck("c6-21")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var fieldwork = study.Coded("fieldwork_start");
        var police = study.ToldExchanges("police").Where(exchange => exchange.Partnership.Says("rotterdam-casablanca")).ToList();
        return Conclude(
            study,
            police.Count > 0 & police.Every(exchange => exchange.StartYear.Number is { } start && fieldwork.Number is { } began ? start == 2008 && start >= began : null),
            $"Start of the police exchange: {police.Select(exchange => exchange.StartYear.ToString())}; start of the fieldwork: {fieldwork}.",
            [fieldwork], police);
    }
}
