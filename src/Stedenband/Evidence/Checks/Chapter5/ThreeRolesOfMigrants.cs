namespace Stedenband.Checks.Chapter5;

/// <summary>Three roles are counted, and of each it is told that it helped.</summary>
internal sealed class ThreeRolesOfMigrants() : ClaimCheck("c5-13")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] roles = ["Initiator", "Interpreter", "Broker"];
        var counted = study.Coded("broker_roles");
        var helped = study.Influences.Where(link => link.Argument.Says("roles") && link.Effect.Says("enabling")).ToList();
        return Conclude(
            study,
            counted.Is("3") & roles.All(role => helped.Any(link => link.FromLabel == role)),
            $"Roles counted: {counted}; told to have helped: {helped.Select(link => link.FromLabel).Distinct()}.",
            [counted], helped);
    }
}
