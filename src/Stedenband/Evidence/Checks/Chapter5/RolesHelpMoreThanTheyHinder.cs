namespace Stedenband.Checks.Chapter5;

/// <summary>If their expertise bridges differences, more should be told of what these residents helped than of what they hindered, and relations of both sides should be told as better.</summary>
internal sealed class RolesHelpMoreThanTheyHinder() : ClaimCheck("c5-14")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var roles = study.Influences.Where(link => link.Argument.Says("roles")).ToList();
        var (helped, hindered) = (roles.Where(link => link.Effect.Says("enabling")).ToList(), roles.Where(link => link.Effect.Says("limiting")).ToList());
        var bridged = study.OutcomesOn("both").Where(outcome => outcome.Kind.Says("better_relation") && outcome.Actors.Has("residents-moroccan-turkish-origin")).ToList();
        return Pattern(
            study,
            helped.Count > hindered.Count & bridged.Count > 0,
            $"Told to have helped: {helped.Select(link => link.ToLabel)}; to have hindered: {hindered.Select(link => link.ToLabel)}; relations told as better: {bridged.Select(outcome => outcome.Content)}.",
            ["no tie is named"],
            "Exchanges in which none of these residents took part.",
            roles, bridged);
    }
}
