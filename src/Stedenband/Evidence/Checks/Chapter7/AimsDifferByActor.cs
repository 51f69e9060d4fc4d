namespace Stedenband.Checks.Chapter7;

/// <summary>Both sides have an aim that is told, and no aim is told of Dutch municipalities and of partner municipalities alike.</summary>
internal sealed class AimsDifferByActor() : ClaimCheck("c7-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] aims = ["objective_service_delivery", "objective_bridges", "objective_integration", "objective_altruism", "objective_csr", "objective_economy"];
        var dutch = aims.Select(aim => study.Coded("dutch-municipalities", aim)).Where(coding => coding.Says("yes")).ToList();
        var partner = aims.SelectMany(aim => new[] { study.Coded("moroccan-municipalities", aim), study.Coded("turkish-municipalities", aim) }).Where(coding => coding.Says("yes")).ToList();
        return Conclude(
            study,
            dutch.Count > 0 & partner.Count > 0 & !dutch.Any(coding => partner.Any(other => other.Variable == coding.Variable)),
            $"Aims told of Dutch municipalities: {dutch.Select(coding => coding.Aim())}; of partner municipalities: {partner.Select(coding => coding.Aim()).Distinct()}. What is not told may be an aim as well.",
            dutch, partner);
    }
}
