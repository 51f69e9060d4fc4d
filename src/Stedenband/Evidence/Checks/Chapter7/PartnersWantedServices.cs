namespace Stedenband.Checks.Chapter7;

/// <summary>Better services are an aim of Moroccan and of Turkish municipalities, and no other aim is told of them.</summary>
internal sealed class PartnersWantedServices() : ClaimCheck("c7-24")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] others = ["objective_bridges", "objective_integration", "objective_altruism", "objective_csr", "objective_economy"];
        string[] actors = ["moroccan-municipalities", "turkish-municipalities"];
        var services = actors.Select(actor => study.Coded(actor, "objective_service_delivery")).ToList();
        var beside = actors.SelectMany(actor => others.Select(aim => study.Coded(actor, aim))).Where(coding => coding.Says("yes")).ToList();
        return Conclude(
            study,
            services.Every(coding => coding.Is("yes")) & beside.Count == 0,
            $"Better services as an aim: {services.Select(coding => $"{coding.UnitWords()}: {coding}")}; other aims told: {beside.Select(coding => coding.Aim())}.",
            services, beside);
    }
}
