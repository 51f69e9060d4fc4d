namespace Stedenband.Checks.Chapter7;

/// <summary>To help is an aim of Dutch municipalities, beside bridges.</summary>
internal sealed class DutchWantedToHelpAsWell() : ClaimCheck("c7-26")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (help, bridges) = (study.Coded("dutch-municipalities", "objective_altruism"), study.Coded("dutch-municipalities", "objective_bridges"));
        return Conclude(
            study,
            help.Is("yes") & bridges.Is("yes"),
            $"Aims of Dutch municipalities: to help: {help}; bridges: {bridges}.",
            [help, bridges]);
    }
}
