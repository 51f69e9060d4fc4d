using Cahier.Jupyter.Wire;
using FsCheck.Xunit;

namespace Cahier.Jupyter.Tests.Wire;

public class CodePointsTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("😀b", 1, 2)]
    [InlineData("😀b", 2, 3)]
    [InlineData("a😀😀b", 3, 5)]
    [InlineData("é̂x", 2, 2)]
    [InlineData("abc", 9, 3)]
    [InlineData("abc", -1, 0)]
    [InlineData("", 1, 0)]
    [InlineData("\ud800x", 1, 1)]
    public void a_position_in_code_points_is_found_in_the_text(string text, int codePoints, int position) =>
        Assert.Equal(position, CodePoints.ToUtf16(text, codePoints));

    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("😀b", 2, 1)]
    [InlineData("😀b", 3, 2)]
    [InlineData("😀b", 1, 0)]
    [InlineData("abc", 9, 3)]
    [InlineData("\udc00x", 1, 1)]
    public void a_position_in_the_text_is_counted_in_code_points(string text, int position, int codePoints) =>
        Assert.Equal(codePoints, CodePoints.FromUtf16(text, position));

    [Property(MaxTest = 2_000)]
    public bool a_position_comes_back(string? text, byte codePoints)
    {
        var emoji = $"{text}😀{text}";
        var position = CodePoints.ToUtf16(emoji, codePoints);
        return CodePoints.FromUtf16(emoji, position) == Math.Min(codePoints, CodePoints.FromUtf16(emoji, emoji.Length));
    }
}
