namespace Stedenband.Checks.Chapter4;

/// <summary>The two ties that the claim names are coded as classic, the model of cooperation between local governments.</summary>
internal sealed class TwoTiesBetweenMunicipalities() : ClaimCheck("c4-6")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var named = study.Ties("amsterdam-kocaeli", "rotterdam-casablanca").Select(tie => (Tie: tie, Model: tie.Coded("network_model"))).ToList();
        return Conclude(
            study,
            named.Every(pair => pair.Model.Is("classic")),
            $"Network model: {named.Select(pair => $"{pair.Tie.Name}: {pair.Model}")}. Other readings give multi-level and multi-actor.",
            named.Select(pair => pair.Model));
    }
}
