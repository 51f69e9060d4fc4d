using Cahier.Book.Cells;

namespace Cahier.Book.Tests.Cells;

public sealed class AnsiTextTests
{
    [Theory]
    [InlineData("\u001b[1;31mred\u001b[0m", "red")]
    [InlineData("\u001b[?25lhidden cursor\u001b[?25h", "hidden cursor")]
    [InlineData("\u001b[2K\u001b[1Gline", "line")]
    [InlineData("\u001b]8;;https://example.org\u001b\\a link\u001b]8;;\u0007", "a link")]
    [InlineData("\u001b]0;window title\u0007text", "text")]
    [InlineData("\u001b(Bcharacters\u001b7\u001b8\u001b=", "characters")]
    [InlineData("[0m is text, and so is a[1]", "[0m is text, and so is a[1]")]
    [InlineData("two\nlines\ttab", "two\nlines\ttab")]
    public void what_only_a_terminal_understands_is_left_out(string text, string plain) => Assert.Equal(plain, AnsiText.Strip(text));
}
