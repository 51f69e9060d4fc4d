namespace Stedenband.Checks.Chapter7;

/// <summary>If transnational relations matter for mutual learning, it should be stated in so many words that they help.</summary>
internal sealed class TransnationalTiesHelp() : ClaimCheck("c7-9")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var helps = study.Dimensions.Where(row => row.Dimension.Says("transnational") && row.Effect.Says("enabling")).ToList();
        var stated = helps.Where(row => row.Basis.Says("stated")).ToList();
        return Pattern(
            study,
            stated.Count > 0,
            $"Statements that transnational relations help: {helps.Count}, of which stated and not inferred: {stated.Select(row => row.Clause())}.",
            study.Cases.Where(tie => tie.Coded("translocal_link").Coded.SaysAny("weak", "direct")).Select(tie => tie.Name),
            "Mutual learning by tie: it is coded for one tie only, so ties with and without a link cannot be compared.",
            stated);
    }
}
