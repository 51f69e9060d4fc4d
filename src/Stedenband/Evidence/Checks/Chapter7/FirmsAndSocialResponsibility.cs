namespace Stedenband.Checks.Chapter7;

/// <summary>Social responsibility is an aim of firms, and of no other actor is that told.</summary>
internal sealed class FirmsAndSocialResponsibility() : ClaimCheck("c7-27")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] others = ["dutch-municipalities", "moroccan-municipalities", "turkish-municipalities", "municipal-departments", "civil-society-organisations"];
        var firms = study.Coded("businesses", "objective_csr");
        var alike = others.Select(actor => study.Coded(actor, "objective_csr")).Where(coding => coding.Says("yes")).ToList();
        return Conclude(
            study,
            firms.Is("yes") & alike.Count == 0,
            $"Social responsibility as an aim of firms: {firms}; told of others: {alike.Select(coding => coding.UnitWords())}.",
            [firms], alike);
    }
}
