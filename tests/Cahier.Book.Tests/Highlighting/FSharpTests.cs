namespace Cahier.Book.Tests.Highlighting;

public sealed class FSharpTests
{
    [Theory]
    [InlineData("let x = 1", "keyword:let", "number:1")]
    [InlineData("match x with\n| Some y -> y\n| None -> 0", "keyword:match", "keyword:with", "type:Some", "keyword:->", "type:None", "keyword:->", "number:0")]
    [InlineData("// why\nlet f = 2.5", "comment:// why", "keyword:let", "number:2.5")]
    [InlineData("#!csharp\nlet x = 1", "directive:#!csharp", "keyword:let", "number:1")]
    public void code_is_marked_as_the_compiler_reads_it(string source, params string[] marks) =>
        Assert.Equal(marks, Joined(Highlighted.Marks(source, "fsharp")));

    [Fact]
    public void a_comment_and_a_text_go_on_over_lines()
    {
        Assert.Equal(["comment:(* a b *)", "keyword:let"], Joined(Highlighted.Marks("(* a\n b *) let x", "fsharp")));
        Assert.Equal(["string:\"a b\"", "keyword:in"], Joined(Highlighted.Marks("\"a\n b\" in x", "fsharp")));
    }

    [Fact]
    public void what_stands_in_a_hole_of_a_text_is_code() =>
        Assert.Equal(["$\"a ", "Town", " b ", "Year", " c}\""], Texts("$\"a {Town.x} b {Year} c}\""));

    private static IEnumerable<string> Texts(string source) => Joined(Highlighted.Marks(source, "fsharp")).Select(mark => mark[(mark.IndexOf(':', StringComparison.Ordinal) + 1)..]);

    // The lexer gives a comment and a text in pieces: those of a kind that touch are one to a reader.
    private static List<string> Joined(IReadOnlyList<string> marks)
    {
        var joined = new List<string>();
        foreach (var mark in marks)
        {
            var kind = mark[..(mark.IndexOf(':', StringComparison.Ordinal) + 1)];
            if (kind is "comment:" or "string:" && joined.Count > 0 && joined[^1].StartsWith(kind, StringComparison.Ordinal)) joined[^1] += mark[kind.Length..];
            else joined.Add(mark);
        }

        return joined;
    }
}
