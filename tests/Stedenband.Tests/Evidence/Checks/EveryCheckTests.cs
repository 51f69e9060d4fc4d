namespace Stedenband.Tests.Evidence.Checks;

/// <summary>What is asked of every check, on the data of the study.</summary>
public class EveryCheckTests
{
    private static readonly CaseStudy Study = CaseStudy.Open(Repository.Data);
    private static readonly StudyCells Cells = new(Study);
    private static readonly StudyVerification Verification = new(Study);

    public static TheoryData<string> Claims { get; } = [.. ClaimChecks.All.Select(check => check.Claim)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void the_claim_stands_in_the_data_of_the_study(string claim)
    {
        var verified = Verify(claim);

        Assert.True(verified.Outcome.Stands, $"{verified.Outcome.Verdict}: {verified.Outcome.Sentence}");
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void some_change_of_at_most_three_coded_values_overturns_it(string claim)
    {
        var fragility = Verification.Overturn([Verify(claim)], 3, null, TestContext.Current.CancellationToken)[0].Fragility!;

        Assert.True(fragility.Smallest is not null, $"No recoding of up to three of the {fragility.CellsRead} values that it reads overturns it: is it true by construction?");
        Assert.NotEmpty(fragility.Sets);
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void what_overturns_it_does_so_when_it_is_made(string claim)
    {
        var check = ClaimChecks.Of(claim)!;
        var set = Verification.Overturn([Verify(claim)], 3, null, TestContext.Current.CancellationToken)[0].Fragility!.Sets[0];
        var recodings = set.Values.Select(value => RecodedCell.Of(Cells, value)).ToArray();
        var view = new StudyView(Cells);
        view.Begin([.. recodings.Select(recoding => recoding.Cell)], [.. recodings.Select(recoding => recoding.Choice)]);

        Assert.IsType<CheckOutcome.DoesNotHold>(check.Run(view));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void it_tells_a_sentence_and_the_rows_it_rests_on(string claim)
    {
        var outcome = Verify(claim).Outcome;

        Assert.Matches(@"^[A-Z0-9].*\.$", outcome.Sentence);
        Assert.NotEmpty(outcome.Rows);
        Assert.All(outcome.Rows, row => Assert.Equal(row.Key, Study.Table(row.Table).Rows.Single(other => other.Number == row.Row)["id"]));
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void five_cases_confirm_no_cause(string claim)
    {
        var verified = Verify(claim);
        var pattern = verified.Outcome as CheckOutcome.Consistent;

        Assert.Equal(verified.Claim.Kind == "causal", pattern is not null);
        Assert.All(pattern is null ? [] : new[] { pattern }, told =>
        {
            Assert.NotEmpty(told.Cases);
            Assert.Matches(@"^[A-Z].*\.$", told.NotObserved);
        });
    }

    [Theory]
    [MemberData(nameof(Claims))]
    public void the_verdict_is_the_same_whether_or_not_somebody_reads_the_sentence(string claim)
    {
        var view = new StudyView(Cells);
        view.Begin([], []);

        Assert.Equal(Verify(claim).Outcome.Stands, ClaimChecks.Of(claim)!.Run(view).Stands);
    }

    private static ClaimVerification Verify(string claim) => Verification.Verify(Study.Claims.Single(other => other.Id == claim));
}
