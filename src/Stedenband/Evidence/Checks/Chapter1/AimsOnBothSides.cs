namespace Stedenband.Checks.Chapter1;

/// <summary>Moroccan and Turkish municipalities sought better services, Dutch ones integration and cohesion at home.</summary>
internal sealed class AimsOnBothSides() : ClaimCheck("c1-2")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var there = new[] { "moroccan-municipalities", "turkish-municipalities" }.Select(actor => study.Coded(actor, "objective_service_delivery")).ToList();
        var here = study.Coded("dutch-municipalities", "objective_integration");
        return Conclude(
            study,
            there.Every(aim => aim.Is("yes")) & here.Is("yes"),
            $"Better services as an aim of Moroccan municipalities: {there[0]}, of Turkish ones: {there[1]}. Integration and cohesion as an aim of Dutch ones: {here}.",
            there, [here]);
    }
}
