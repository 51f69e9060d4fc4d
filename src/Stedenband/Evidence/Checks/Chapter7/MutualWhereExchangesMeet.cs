namespace Stedenband.Checks.Chapter7;

/// <summary>Where a tie has a told exchange for the partner and one for the Dutch side, learning in the tie is coded as mutual.</summary>
internal sealed class MutualWhereExchangesMeet() : ClaimCheck("c7-29")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var told = study.ToldExchanges();
        var ties = study.Cases.Where(tie => told.Any(exchange => exchange.Partnership.Says(tie.Id) && exchange.Direction.Says("to_partner")) && told.Any(exchange => exchange.Partnership.Says(tie.Id) && exchange.Direction.Says("to_dutch"))).ToList();
        var mutual = ties.Select(tie => tie.Coded("mutual_in_partnership")).ToList();
        return Conclude(
            study,
            ties.Count == 0 ? null : mutual.Every(coding => coding.Is("yes")),
            $"Ties with one exchange for either side: {ties.Select(tie => tie.Name)}; learning mutual in the tie: {mutual.Select(coding => coding.ToString())}. For the other ties it is not reported.",
            mutual);
    }
}
