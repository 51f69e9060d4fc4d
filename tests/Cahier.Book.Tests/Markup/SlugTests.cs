using Cahier.Book.Markup;

namespace Cahier.Book.Tests.Markup;

public sealed class SlugTests
{
    [Theory]
    [InlineData("Which towns are tied?", "which-towns-are-tied")]
    [InlineData("  1. Zeist–Berkane & Meppel  ", "1-zeist-berkane-meppel")]
    [InlineData("Coördinatie in Kınık", "coördinatie-in-kınık")]
    [InlineData("Édith van Ewijk’s thesis", "édith-van-ewijk-s-thesis")]
    [InlineData("ⵜⴰⵎⴰⵣⵉⵖⵜ", "ⵜⴰⵎⴰⵣⵉⵖⵜ")]
    [InlineData("?!", "section")]
    [InlineData("", "section")]
    [InlineData("🙂 \ud83d", "section")]
    public void a_heading_becomes_a_part_of_an_address(string text, string slug) => Assert.Equal(slug, Slug.Of(text));
}
