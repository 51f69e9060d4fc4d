using FsCheck;
using FsCheck.Fluent;

namespace Cahier.Book.Tests.Highlighting;

public sealed class AnyCodeTests
{
    private static readonly string[] Pieces =
    [
        "\"", "\"\"\"", "$\"", "$$\"\"\"", "@\"", "{", "}", "{{", "(*", "*)", "//", "/*", "*/", "///", "--", "'", "''", "\\", "`", "``", "#if X", "#endif", "#r", "#!share", "#light",
        "\n", "\r\n", "\r", "\t", " ", "let", "var", "select", "x", "1", "1.", "0x", "e", "<", ">", "&", "[<", "<@", "é", "🙂", "\ud83d", "\u2028", "\u0085", "\u0001", "%d", "?", ";",
    ];

    private static readonly Arbitrary<string> Code =
        Gen.OneOf(Gen.Elements(Pieces).ListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string>().Select(text => text ?? "")).ToArbitrary();

    public static TheoryData<string> Languages => ["csharp", "fsharp", "sql", "pwsh"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void highlighting_changes_no_character_of_any_code(string language) =>
        Prop.ForAll(Code, code => Assert.Equal(code.Replace('\0', '\ufffd'), Highlighted.Text(code, language))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithQuietOnSuccess(true));

    [Fact]
    public void the_code_of_an_unknown_language_is_not_marked() => Assert.Empty(Highlighted.Marks("let x = 'a'", "pwsh"));

    [Theory]
    [InlineData("csharp", "var")]
    [InlineData("fsharp", "let")]
    [InlineData("sql", "select")]
    public void a_line_for_the_notebook_does_not_disturb_what_stands_after_it(string language, string word) =>
        Assert.Equal(["directive:#!share 'x\"", $"keyword:{word}"], Highlighted.Marks($"#!share 'x\"\r\n{word} y", language));
}
