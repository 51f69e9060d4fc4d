namespace Stedenband.Checks.Chapter6;

/// <summary>Every tie is coded as classic or multi-actor, and both occur; the study counts two central models.</summary>
internal sealed class TwoModelsAmongTheTies() : ClaimCheck("c6-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var central = study.Coded("network_models_central");
        var models = study.Cases.Select(tie => (Tie: tie, Model: tie.Coded("network_model"))).ToList();
        return Conclude(
            study,
            central.Is("2") & models.Every(tie => tie.Model.IsAny("classic", "multi_actor")) & models.Some(tie => tie.Model.Is("classic")) & models.Some(tie => tie.Model.Is("multi_actor")),
            $"Models that the study calls central: {central}; by tie: {models.Select(tie => $"{tie.Tie.Name}: {tie.Model}")}.",
            [central], models.Select(tie => tie.Model));
    }
}
