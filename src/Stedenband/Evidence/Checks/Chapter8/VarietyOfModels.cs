namespace Stedenband.Checks.Chapter8;

/// <summary>Exchanges are coded under the classic, the multi-actor and the multi-level model, as many as the study finds.</summary>
internal sealed class VarietyOfModels() : ClaimCheck("c8-5")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] models = ["classic", "multi_actor", "multi_level", "hybrid"];
        var counted = study.Coded("network_models_observed");
        var exchanges = study.Exchanges.Select(exchange => study.Coded(exchange.Id, "exchange_network_model")).Where(coding => !coding.IsMissing).ToList();
        var found = models.Where(model => exchanges.Any(coding => coding.Says(model))).ToList();
        return Conclude(
            study,
            counted.IsMissing ? null : found.Count > 1 && counted.Number == found.Count,
            $"Models found by the study's count: {counted}; among the exchanges: {found.Select(model => model.Replace('_', ' '))}.",
            [counted], exchanges);
    }
}
