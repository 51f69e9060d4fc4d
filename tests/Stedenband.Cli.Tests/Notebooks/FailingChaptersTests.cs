using System.Net;
using System.Text.RegularExpressions;

namespace Stedenband.Cli.Tests.Notebooks;

/// <summary>A chapter that goes wrong is told with its cell and line, has a page that shows it, and stops no other chapter.</summary>
public sealed partial class FailingChaptersTests(FailingChapters failing) : IClassFixture<FailingChapters>
{
    [Fact]
    public void the_exit_code_says_that_a_cell_failed() => Assert.True(failing.Ended.Code == 1, failing.Ended.ToString());

    [Theory]
    [InlineData("03-no-json.ipynb: line 1, column 1: The file is not JSON: '<' is an invalid start of a value. Mend it here, or restore it from a copy; merge marks (<<<<<<<) must go.")]
    [InlineData("05-language.ipynb, cell 2, line 1: CompilationError: (1,1): error: unknown language 'cobol'; Cahier runs C#, F# and SQL.")]
    [InlineData("06-throws.ipynb, cell 3, line 4: DivideByZeroException: Attempted to divide by zero.")]
    [InlineData("07-exits.ipynb, cell 2, line 2: The cell ended its process (Environment.Exit, exit code 0).")]
    [InlineData("08-exits.ipynb, cell 2, line 1: The cell ended its process (Environment.Exit, exit code 3).")]
    [InlineData("10-thread.ipynb, cell 2, line 2: InvalidOperationException: elsewhere")]
    [InlineData("12-many-lines.ipynb, cell 2, line 1: Exception: first line")]
    public void a_failure_is_told_in_one_line_with_notebook_cell_and_line(string line) => Assert.Contains(line, failing.Ended.ErrorLines);

    [Fact]
    public void recursion_without_end_is_told_as_what_it_is() =>
        Assert.Contains(failing.Ended.ErrorLines, line => line.StartsWith("09-recursion.ipynb, cell 2: The stack overflowed: ", StringComparison.Ordinal) && line.EndsWith("Does the recursion end?", StringComparison.Ordinal));

    [Fact]
    public void nothing_else_is_said_on_the_error_stream() => Assert.Equal(8, failing.Ended.ErrorLines.Length);

    [Fact]
    public void each_chapter_has_a_line_when_it_is_done_and_a_pipe_gets_no_table()
    {
        var states = failing.Ended.OutLines[..^2].Select(line => Effort().Replace(line, "")).Order(StringComparer.Ordinal);

        Assert.Equal(
            ["01-first.ipynb: ran", "02-second.ipynb: ran", "03-no-json.ipynb: failed", "04-no-cells.ipynb: ran", "05-language.ipynb: failed", "06-throws.ipynb: failed", "07-exits.ipynb: failed",
                "08-exits.ipynb: failed", "09-recursion.ipynb: failed", "10-thread.ipynb: failed", "11-much.ipynb: ran", "12-many-lines.ipynb: failed", "13-last.ipynb: ran"],
            states);
        Assert.Matches(@"^13 notebooks in \d+\.\d s: 5 ran, 8 failed\.$", failing.Ended.OutLines[^2]);
        Assert.Matches($"^The book of \\d+ pages is in {Regex.Escape(failing.Checkout.Book)}", failing.Ended.OutLines[^1]);
    }

    [Theory]
    [InlineData("03-no-json.html", "This chapter did not run to its end.", "line 1, column 1: The file is not JSON")]
    [InlineData("05-language.html", "Cell 2, line 1: CompilationError", "unknown language 'cobol'")]
    [InlineData("06-throws.html", "Cell 3, line 4: DivideByZeroException: Attempted to divide by zero.", "kept", "Not run: an earlier cell failed.")]
    [InlineData("07-exits.html", "Cell 2, line 2: The cell ended its process", "kept")]
    [InlineData("09-recursion.html", "Cell 2: The stack overflowed")]
    [InlineData("13-last.html", "still here")]
    public void the_page_of_a_chapter_shows_what_happened(string page, params string[] texts)
    {
        var shown = WebUtility.HtmlDecode(Tag().Replace(failing.Checkout.Page(page), ""));

        Assert.All(texts, text => Assert.Contains(text, shown, StringComparison.Ordinal));
        Assert.DoesNotContain(failing.Checkout.Root, shown, StringComparison.Ordinal);
    }

    [Fact]
    public void a_hundred_megabytes_of_text_make_a_page_of_one()
    {
        var page = failing.Checkout.Page("11-much.html");

        Assert.InRange(page.Length, 1_000_000, 1_100_000);
        Assert.Contains("[output cut: this cell prints more than 1,000,000 characters]", page, StringComparison.Ordinal);
    }

    [GeneratedRegex(@", \d+ cells?, \d+\.\d s$")]
    private static partial Regex Effort();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();
}
