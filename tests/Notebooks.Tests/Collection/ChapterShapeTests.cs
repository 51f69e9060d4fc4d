using System.Text.Json;
using System.Text.RegularExpressions;

namespace Notebooks.Tests.Collection;

/// <summary>Every chapter has the shape that a reader comes to rely on.</summary>
public partial class ChapterShapeTests
{
    [Fact]
    public void there_is_one_notebook_for_each_of_the_nine_chapters() =>
        Assert.Equal(
            Enumerable.Range(1, 9).Select(number => number.ToString("00")),
            NotebookFiles.Chapters.Select(name => name[..2]));

    [Theory]
    [MemberData(nameof(NotebookFiles.ChaptersAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_chapter_opens_with_its_number_its_title_and_its_question(string notebook)
    {
        var first = CleanNotebookTests.Cells(CleanNotebookTests.Read(notebook)).First();
        var number = int.Parse(notebook[..2]);

        Assert.Equal("markdown", first.GetProperty("cell_type").GetString());
        Assert.Matches($@"\A# {number}\. \S.*\n\n> [^\n]+\?", CleanNotebookTests.Source(first));
    }

    [Theory]
    [MemberData(nameof(NotebookFiles.ChaptersAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_chapter_ends_with_what_it_found_and_a_check_of_it(string notebook)
    {
        var cells = CleanNotebookTests.Cells(CleanNotebookTests.Read(notebook)).ToList();
        var headings = cells.Where(IsMarkdown).SelectMany(cell => Heading().Matches(CleanNotebookTests.Source(cell)))
            .Select(match => match.Groups["title"].Value.Trim()).ToList();

        Assert.Equal(["What this chapter found", "Check"], headings.TakeLast(2));
        Assert.Equal("code", cells[^1].GetProperty("cell_type").GetString());
        Assert.Contains("Check.That(", CleanNotebookTests.Source(cells[^1]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(NotebookFiles.ChaptersAsTheory), MemberType = typeof(NotebookFiles))]
    public void the_cells_of_a_chapter_are_small_and_most_of_them_are_prose_and_plain_calls(string notebook)
    {
        var long_ = CleanNotebookTests.CodeCells(CleanNotebookTests.Read(notebook))
            .Select(CleanNotebookTests.Source)
            .Where(source => source.Split('\n').Count(line => line.Trim().Length > 0) > 15);

        Assert.Empty(long_);
    }

    [Theory]
    [MemberData(nameof(NotebookFiles.ChaptersAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_chapter_loads_its_set_up_in_a_cell_that_is_tagged_so(string notebook)
    {
        var setup = CleanNotebookTests.CodeCells(CleanNotebookTests.Read(notebook)).First();
        var tags = setup.GetProperty("metadata").GetProperty("tags").EnumerateArray().Select(tag => tag.GetString());

        Assert.StartsWith("#load \"setup.csx\"", CleanNotebookTests.Source(setup), StringComparison.Ordinal);
        Assert.Contains("setup", tags);
    }

    [Fact]
    public void at_least_three_chapters_use_fsharp_where_it_reads_better()
    {
        var withFSharp = NotebookFiles.Chapters.Where(notebook => CleanNotebookTests.CodeCells(CleanNotebookTests.Read(notebook))
            .Any(cell => cell.GetProperty("metadata").GetProperty("polyglot_notebook").GetProperty("kernelName").GetString() == "fsharp"));

        Assert.True(withFSharp.Count() >= 3);
    }

    [Theory]
    [MemberData(nameof(NotebookFiles.ChaptersAsTheory), MemberType = typeof(NotebookFiles))]
    public void a_chapter_links_only_to_notebooks_that_are_there(string notebook)
    {
        var links = CleanNotebookTests.Cells(CleanNotebookTests.Read(notebook)).Where(IsMarkdown)
            .SelectMany(cell => NotebookLink().Matches(CleanNotebookTests.Source(cell)))
            .Select(match => match.Groups["file"].Value);

        Assert.All(links, link => Assert.True(File.Exists(NotebookFiles.PathOf(link)), link));
    }

    private static bool IsMarkdown(JsonElement cell) => cell.GetProperty("cell_type").GetString() == "markdown";

    [GeneratedRegex(@"^## (?<title>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"\]\((?<file>[^)#\s]+\.ipynb)")]
    private static partial Regex NotebookLink();
}
