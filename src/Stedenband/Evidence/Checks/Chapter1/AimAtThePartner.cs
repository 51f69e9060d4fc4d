namespace Stedenband.Checks.Chapter1;

/// <summary>Moroccan and Turkish municipalities sought better services, and departments of partners were strengthened in nearly all of them.</summary>
internal sealed class AimAtThePartner() : ClaimCheck("c1-2")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var there = new[] { "moroccan-municipalities", "turkish-municipalities" }.Select(actor => study.Coded(actor, "objective_service_delivery")).ToList();
        var spread = study.Coded("partner_strengthening_spread");
        return Conclude(
            study,
            there.Every(aim => aim.Is("yes")) & spread.Is("nearly_all"),
            $"Better services as an aim of Moroccan municipalities: {there[0]}, of Turkish ones: {there[1]}; departments strengthened: {spread}.",
            there, [spread]);
    }
}
