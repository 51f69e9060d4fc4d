namespace Stedenband.Checks.Chapter4;

/// <summary>Hybrid is coded for no tie and no exchange, and two attributes, coded apart, give it for none.</summary>
internal sealed class NoHybrid() : ClaimCheck("c4-38")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Cases.Select(tie => tie.Coded("network_model")).Concat(study.ToldExchanges().Select(exchange => study.Coded(exchange.Id, "exchange_network_model"))).ToList();
        var ties = study.Cases.Select(tie => (Civil: tie.Coded("civil_society_involved"), Levels: tie.Coded("higher_levels_involved"))).ToList();
        return Conclude(
            study,
            !coded.Any(coding => coding.Says("hybrid")) & ties.Every(tie => !(tie.Civil.Is("yes") & tie.Levels.Is("yes"))),
            $"Models coded: {coded.Where(coding => !coding.IsMissing).Select(coding => coding.ToString()).Distinct()}; ties with civil society and higher levels: {ties.Count(tie => tie.Civil.Says("yes") && tie.Levels.Says("yes"))}. Where the study names no higher levels beside civil society, their absence was inferred from the claim itself; Haarlem–Emirdağ can be read otherwise.",
            coded.Where(coding => !coding.IsMissing), ties.Select(tie => tie.Civil), ties.Select(tie => tie.Levels));
    }
}
