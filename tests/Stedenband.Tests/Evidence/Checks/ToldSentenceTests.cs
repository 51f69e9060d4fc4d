namespace Stedenband.Tests.Evidence.Checks;

/// <summary>A check reports: where another value turns its verdict, its sentence shows that value and not the claim.</summary>
public class ToldSentenceTests
{
    private static readonly CaseStudy Study = CaseStudy.Open(Repository.Data);
    private static readonly StudyCells Cells = new(Study);
    private static readonly StudyVerification Verification = new(Study);

    public static TheoryData<string> Claims { get; } = [.. ClaimChecks.All.Select(check => check.Claim)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void whatever_overturns_a_verdict_changes_the_sentence(string claim)
    {
        var asItIs = Verification.Verify(Study.Claims.Single(other => other.Id == claim));
        var sets = Verification.Overturn([asItIs], 3, null, TestContext.Current.CancellationToken)[0].Fragility!.Sets;

        foreach (var set in sets)
            Assert.All(RecodedCell.Choices(Cells, set), recodings => Assert.True(Told(claim, recodings) != asItIs.Outcome.Sentence, $"{set} overturns it, and the sentence stays: {asItIs.Outcome.Sentence}"));
    }

    [Theory]
    [InlineData("c4-13", "haarlem-emirdag.translocal_link", "none", "both in Zeist–Berkane and Meppel–Al Hoceima; neither in Rotterdam–Casablanca and Amsterdam–Kocaeli; a link alone in none; civil society alone in Haarlem–Emirdağ.")]
    [InlineData("c4-13", "amsterdam-kocaeli.civil_society_involved", "yes", "neither in Rotterdam–Casablanca; a link alone in none; civil society alone in Amsterdam–Kocaeli.")]
    [InlineData("c4-35", "haarlem-emirdag.translocal_link", "none", "Translocal link: none; tie of residents, before or after the cooperation: before and after.")]
    [InlineData("c4-18", "zeist-berkane.civil_society_involved", "no", "Zeist–Berkane: no, no and Meppel–Al Hoceima: no, yes.")]
    public void a_claim_that_one_recoding_refutes_is_told_with_what_was_found(string claim, string coding, string value, string told)
    {
        var codings = Cells.Table("codings");
        var cell = codings.RowAt(Study.Codings.Select((other, row) => (other, row)).Single(pair => pair.other.Id == coding).row) + codings.Column("value");

        Assert.Contains(told, Told(claim, [new(cell, Array.IndexOf(Cells.Alternatives(cell), value) + 1)]), StringComparison.Ordinal);
    }

    private static string Told(string claim, RecodedCell[] recodings)
    {
        var view = new StudyView(Cells) { IsTold = true };
        view.Begin([.. recodings.Select(recoding => recoding.Cell)], [.. recodings.Select(recoding => recoding.Choice)]);
        return Assert.IsType<CheckOutcome.DoesNotHold>(ClaimChecks.Of(claim)!.Run(view)).Sentence;
    }
}
