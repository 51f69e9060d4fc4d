using Stedenband.Tests.Evidence.Checks;

namespace Stedenband.Tests.Evidence;

public class CheckTests
{
    private static readonly CaseStudy Study = CaseStudy.Open(Repository.Data);

    [Fact]
    public void a_sentence_that_holds_is_printed_with_a_tick()
    {
        Assert.Contains("✓ Five ties were studied.", Written(() => Check.That(true, "Five ties were studied.")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c4-8", "✓ c4-8: Translocal link: ")]
    [InlineData("c4-13", "≈ c4-13, consistent with the pattern: A translocal link and civil society: both in Zeist–Berkane, Meppel–Al Hoceima and Haarlem–Emirdağ; neither in ")]
    [InlineData("c1-4", "– c1-4, not testable: A reading of the literature: ")]
    public void a_claim_is_printed_with_its_verdict_and_what_the_data_say(string claim, string line) =>
        Assert.Contains(line, Written(() => Check.Claim(Study, claim)), StringComparison.Ordinal);

    [Fact]
    public void a_causal_claim_is_printed_with_what_is_not_observed() =>
        Assert.Contains(". Not observed: The size of the municipality gives the same division", Written(() => Check.Claim(Study, "c4-13")), StringComparison.Ordinal);

    [Fact]
    public void a_claim_that_the_data_refute_fails_with_the_claim_and_what_they_say()
    {
        var cells = new StudyCells(Study);
        var codings = cells.Table("codings");
        var link = codings.RowAt(Study.Codings.Select((coding, row) => (coding, row)).Single(pair => pair.coding.Id == "zeist-berkane.translocal_link").row) + codings.Column("value");
        using var recoded = new RecodedData(cells, link, "direct");

        var error = Assert.Throws<FindingChangedException>(() => Check.Claim(recoded.Open().Study, "c4-8"));

        Assert.StartsWith("c4-8: Only Haarlem-Emirdağ rests on a direct translocal link. The data say: Translocal link: Rotterdam–Casablanca: none, Zeist–Berkane: direct,", error.Statement, StringComparison.Ordinal);
    }

    [Fact]
    public void a_claim_that_the_study_does_not_make_is_a_slip_of_the_pen() =>
        Assert.Contains("There is no claim 'c99-1'.", Assert.Throws<ArgumentException>(() => Check.Claim(Study, "c99-1")).Message, StringComparison.Ordinal);

    [Fact]
    public void a_sentence_that_no_longer_holds_fails_with_the_sentence()
    {
        var error = Assert.Throws<FindingChangedException>(() => Check.That(false, "Five ties were studied."));

        Assert.Equal("Five ties were studied.", error.Statement);
        Assert.Contains("Five ties were studied.", error.Message, StringComparison.Ordinal);
    }

    private static string Written(Action action)
    {
        var before = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            action();
        }
        finally
        {
            Console.SetOut(before);
        }

        return written.ToString();
    }
}
