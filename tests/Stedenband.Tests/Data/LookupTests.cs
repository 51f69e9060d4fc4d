namespace Stedenband.Tests.Data;

public sealed class LookupTests : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    private CaseStudy Study => CaseStudy.Open(_package.Folder);

    [Fact]
    public void a_value_that_is_not_reported_is_null() => Assert.Null(Study.Value("alfa-beta:partner", "visits"));

    [Fact]
    public void a_value_that_is_coded_is_its_text() => Assert.Equal("4", Study.Value("alfa-beta:dutch", "visits"));

    [Fact]
    public void our_own_coding_comes_before_that_of_another_coder_wherever_it_stands()
    {
        _package.Set("codings", 2, "coder", "first").Set("codings", 6, "coder", "stedenband");

        Assert.Equal("c5", Study.Coding("alfa-beta", "size")!.Id);
    }

    [Fact]
    public void a_unit_that_a_variable_does_not_code_is_no_missing_value() =>
        Assert.Contains("side of a partnership", Assert.Throws<ArgumentException>(() => Study.Value("alfa-beta", "visits")).Message, StringComparison.Ordinal);

    [Fact]
    public void an_unknown_variable_is_answered_with_the_codebook() =>
        Assert.Contains("size, visits, interviews", Assert.Throws<ArgumentException>(() => Study.Value("alfa-beta", "weight")).Message, StringComparison.Ordinal);

    [Fact]
    public void an_unknown_term_is_answered_with_the_vocabulary() =>
        Assert.Contains("Morocco", Assert.Throws<ArgumentException>(() => Study.Label("country", "Atlantis")).Message, StringComparison.Ordinal);

    [Fact]
    public void a_row_is_located_by_basis_and_passage() =>
        Assert.Equal("inferred; ch. 1, Opening, par. 2", Study.Locate(Study.Codings[1]));

    [Fact]
    public void a_row_without_a_passage_is_located_by_its_source() =>
        Assert.Equal("inferred; A register.", Study.Locate(Study.Partnerships[1]));

    [Theory]
    [InlineData(4, 2, "ch. 4, Opening, par. 2")]
    [InlineData(9, 0, "recommendations, Opening, heading")]
    [InlineData(10, 1, "after the recommendations, Opening, par. 1")]
    public void a_passage_is_located_by_chapter_section_and_paragraph(int chapter, int paragraph, string place) =>
        Assert.Equal(place, CaseStudy.Locate(new Passage { Id = "p", Chapter = chapter, Section = "Opening", Paragraph = paragraph, Pin = "een woord", Summary = "It opens." }));

    [Fact]
    public void what_is_missing_is_null_in_a_typed_row_and_an_empty_list_where_it_is_a_list()
    {
        var tie = Study.Partnerships[1];

        Assert.Null(tie.StartYear);
        Assert.Empty(tie.Themes);
    }
}
