namespace Stedenband.Checks.Chapter6;

/// <summary>A gain of a Dutch officer is told of Zeist–Berkane, where an exchange of police and Dutch learning are coded.</summary>
internal sealed class OfficerAfterBerkane() : ClaimCheck("c6-28")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (exchange, learning) = (study.Coded("zeist-berkane", "exchange_police"), study.Coded("zeist-berkane", "learning_dutch"));
        var officer = study.OutcomesOn("dutch").Where(outcome => outcome.Partnership.Says("zeist-berkane") && outcome.Theme.Says("police") && outcome.Kind.Says("better_relation")).ToList();
        return Conclude(
            study,
            exchange.Is("yes") & learning.Is("yes") & officer.Count > 0,
            $"Zeist–Berkane: exchange of police {exchange}, learning on the Dutch side {learning}; better relations told, in an officer's own words: {officer.Select(outcome => outcome.Content)}.",
            [exchange, learning], officer);
    }
}
