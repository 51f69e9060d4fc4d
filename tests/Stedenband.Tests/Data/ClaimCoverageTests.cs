namespace Stedenband.Tests.Data;

/// <summary>What the table of claims owes the reader of the study.</summary>
public class ClaimCoverageTests
{
    private static readonly CaseStudy Study = CaseStudy.Open(Repository.Data);

    [Fact]
    public void every_passage_of_the_study_carries_a_claim() =>
        Assert.Empty(Study.Passages.Select(passage => passage.Id).Except(Study.Claims.SelectMany(claim => claim.Passages)));

    [Fact]
    public void a_claim_in_short_has_at_most_nine_words() =>
        Assert.All(Study.Claims, claim => Assert.True(claim.Short.Split(' ').Length <= 9, claim.Id));

    [Fact]
    public void no_two_claims_say_the_same() =>
        Assert.Equal(Study.Claims.Count, Study.Claims.Select(claim => claim.Statement).Distinct().Count());

    [Fact]
    public void a_recommendation_is_never_computed_and_stands_in_the_chapter_of_recommendations() =>
        Assert.All(Study.Claims.Where(claim => claim.Kind == "recommendation"), claim => Assert.Equal((9, null), (claim.Chapter, claim.Check)));

    [Fact]
    public void every_recommendation_and_every_part_of_one_rests_on_a_claim() =>
        Assert.All(Study.Recommendations, row => Assert.NotEmpty(row.Claims));

    [Fact]
    public void a_heading_is_a_passage_of_a_recommendation_only() =>
        Assert.Equal(Enumerable.Range(1, 7).Select(number => $"9.{number}.0"), Study.Passages.Where(passage => passage.Paragraph == 0).Select(passage => passage.Id));
}
