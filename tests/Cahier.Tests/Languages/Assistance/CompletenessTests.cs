using Cahier.Languages.Assistance;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class CompletenessTests : IDisposable
{
    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Theory]
    [InlineData("csharp", "")]
    [InlineData("csharp", "x + 1")]
    [InlineData("csharp", "var x = 1;")]
    [InlineData("csharp", "// a comment")]
    [InlineData("csharp", "#r \"x.dll\"")]
    [InlineData("csharp", "#!time")]
    [InlineData("csharp", "namespace A;\nclass B { }")]
    [InlineData("csharp", "namespace A { class B { } }\nnew A.B()")]
    [InlineData("csharp", "if (a) { b(); }\r\n")]
    [InlineData("fsharp", "let x = 1")]
    [InlineData("fsharp", "let f x =\n    x + 1")]
    [InlineData("fsharp", "let x = 1;;")]
    [InlineData("fsharp", "let outlet = 3\noutlet")]
    [InlineData("fsharp", "printfn \"(\" // =")]
    [InlineData("fsharp", "let c = '(' in c")]
    [InlineData("fsharp", "let id (x: 'a) : 'a = x")]
    [InlineData("csharp", "#!fsharp\nlet x = 1")]
    [InlineData("markdown", "Any text (")]
    public void what_can_be_run_is_complete(string language, string code) =>
        Assert.IsType<Completeness.Complete>(notebook.Session.IsComplete(language, code));

    [Theory]
    [InlineData("csharp", "var x = 1", 0)]
    [InlineData("csharp", "foreach (var x in list)", 0)]
    [InlineData("csharp", "foreach (var x in list) {", 4)]
    [InlineData("csharp", "class A\n{\n    void M()\n    {", 8)]
    [InlineData("csharp", "Console.WriteLine(", 0)]
    [InlineData("csharp", "var s = \"\"\"\n  {", 0)]
    [InlineData("csharp", "var s = @\"abc", 0)]
    [InlineData("csharp", "/* abc", 0)]
    [InlineData("csharp", "#if true\nvar x = 1;", 0)]
    [InlineData("csharp", "#region towns", 0)]
    [InlineData("csharp", "list.", 0)]
    [InlineData("csharp", "var s = $\"{town", 0)]
    [InlineData("fsharp", "let f x =", 4)]
    [InlineData("fsharp", "let f x =\n    if x then", 8)]
    [InlineData("fsharp", "match x with\n| 1 ->", 4)]
    [InlineData("fsharp", "[ 1; 2", 4)]
    [InlineData("fsharp", "let s = \"\"\"abc", 0)]
    [InlineData("fsharp", "(* abc (* *)", 0)]
    [InlineData("fsharp", "List.map (fun x ->", 4)]
    [InlineData("fsharp", "x |>", 4)]
    [InlineData("fsharp", "let f x = // twice", 4)]
    [InlineData("csharp", "#!fsharp\nlet x =", 4)]
    public void what_is_not_finished_is_incomplete_with_the_indent_of_the_next_line(string language, string code, int indent) =>
        Assert.Equal(new Completeness.Incomplete(new(' ', indent)), notebook.Session.IsComplete(language, code));

    [Theory]
    [InlineData("csharp", "\"abc")]
    [InlineData("csharp", "$\"abc {x}")]
    [InlineData("csharp", ")")]
    [InlineData("csharp", "foo bar baz;")]
    [InlineData("csharp", "namespace A { class B { int } }")]
    [InlineData("fsharp", ")")]
    [InlineData("fsharp", "let 1 +\nlet x = 1")]
    public void what_no_further_line_can_mend_is_invalid(string language, string code) =>
        Assert.IsType<Completeness.Invalid>(notebook.Session.IsComplete(language, code));

    [Fact]
    public void a_language_that_nobody_knows_cannot_be_told() =>
        Assert.IsType<Completeness.Unknown>(notebook.Session.IsComplete("cobol", "DISPLAY 'X'"));
}
