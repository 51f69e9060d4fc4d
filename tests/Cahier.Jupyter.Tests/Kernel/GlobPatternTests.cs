using Cahier.Jupyter.Kernel.History;

namespace Cahier.Jupyter.Tests.Kernel;

public class GlobPatternTests
{
    [Theory]
    [InlineData("", "", true)]
    [InlineData("", "a", false)]
    [InlineData("*", "", true)]
    [InlineData("*", "a\nb", true)]
    [InlineData("a", "a", true)]
    [InlineData("a", "A", false)]
    [InlineData("a", "ab", false)]
    [InlineData("?", "😀", true)]
    [InlineData("?", "", false)]
    [InlineData("a?c", "abc", true)]
    [InlineData("a*c", "ac", true)]
    [InlineData("a*c", "abcbc", true)]
    [InlineData("a*c", "abcb", false)]
    [InlineData("*b*", "abc", true)]
    [InlineData("*.Where(*)*", "xs.Where(x => x > 1).ToList()", true)]
    [InlineData("a.c", "abc", false)]
    [InlineData("[a]", "[a]", true)]
    public void a_pattern_matches_a_whole_text(string pattern, string text, bool matches) => Assert.Equal(matches, GlobPattern.Matches(pattern, text));

    [Fact]
    public void many_stars_do_not_take_for_ever() => Assert.False(GlobPattern.Matches(string.Concat(Enumerable.Repeat("*a", 500)) + "b", new('a', 50_000)));
}
