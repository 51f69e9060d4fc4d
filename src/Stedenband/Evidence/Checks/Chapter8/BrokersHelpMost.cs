namespace Stedenband.Checks.Chapter8;

/// <summary>If brokers helped over obstacles above all, more should be told of what they helped than of what hindered them, and more than of the other roles.</summary>
internal sealed class BrokersHelpMost() : ClaimCheck("c8-18")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var roles = study.Influences.Where(link => link.Argument.Says("roles")).ToList();
        int Told(string role, string effect) => roles.Count(link => link.FromLabel == role && link.Effect.Says(effect));
        return Pattern(
            study,
            Told("Broker", "enabling") > Told("Broker", "limiting") && Told("Broker", "enabling") > Told("Interpreter", "enabling") && Told("Broker", "enabling") > Told("Initiator", "enabling"),
            $"Told to have helped: broker {Told("Broker", "enabling")}, interpreter {Told("Interpreter", "enabling")}, initiator {Told("Initiator", "enabling")}; to have hindered: broker {Told("Broker", "limiting")}. Most of these were tied to a role by us.",
            ["no tie is named"],
            "Exchanges without brokers, and obstacles that brokers did not help over.",
            roles);
    }
}
