using System.Text.RegularExpressions;

namespace Notebooks.Tests.Collection;

/// <summary>The prose of the chapters names the claims that it tells, so that a reader can look each of them up.</summary>
public partial class ClaimNumbersTests
{
    private static readonly IReadOnlyList<string> Claims =
        [.. File.ReadLines(Path.Combine(NotebookFiles.Root, "data", "claims.csv")).Skip(1).Select(line => line.Split(',')[0])];

    [Theory]
    [MemberData(nameof(NotebookFiles.ChaptersAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_chapter_names_only_claims_that_there_are(string notebook) => Assert.Empty(Named(notebook).Except(Claims));

    [Fact]
    public void every_claim_is_named_in_the_prose_of_some_chapter() =>
        Assert.Empty(Claims.Except(NotebookFiles.Chapters.SelectMany(Named)));

    private static IEnumerable<string> Named(string notebook) =>
        CleanNotebookTests.Cells(CleanNotebookTests.Read(notebook))
            .Where(cell => cell.GetProperty("cell_type").GetString() == "markdown")
            .SelectMany(cell => ClaimNumber().Matches(CleanNotebookTests.Source(cell)))
            .Select(match => match.Value);

    [GeneratedRegex(@"\bc\d-\d+\b")]
    private static partial Regex ClaimNumber();
}
