namespace Stedenband.Checks.Chapter4;

/// <summary>Four models are told apart, three are coded among ties and exchanges, and hybrid is coded for none.</summary>
internal sealed class ThreeOfFourModels() : ClaimCheck("c4-14")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (defined, observed) = (study.Coded("network_models_defined"), study.Coded("network_models_observed"));
        var ties = study.Cases.Select(tie => tie.Coded("network_model"));
        var exchanges = study.Exchanges.Where(exchange => exchange.InStudy.IsTrue).Select(exchange => study.Coded(exchange.Id, "exchange_network_model"));
        var coded = ties.Concat(exchanges).Where(coding => !coding.IsMissing).ToList();
        string[] models = ["classic", "multi_actor", "multi_level"];
        return Conclude(
            study,
            defined.Is("4") & observed.Is("3") & models.All(model => coded.Any(coding => coding.Says(model))) & !coded.Any(coding => coding.Says("hybrid")),
            $"Models told apart: {defined}, found: {observed}; coded for ties and exchanges: {coded.Select(coding => coding.ToString()).Distinct()}.",
            [defined, observed], coded);
    }
}
