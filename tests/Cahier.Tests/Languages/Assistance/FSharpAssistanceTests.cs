using Cahier.Languages.Assistance;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class FSharpAssistanceTests : IDisposable
{
    private const string Setup =
        """
        /// Twice a number.
        let twice (n: int) = 2 * n
        /// <summary>A town.</summary>
        type Town = { Name: string; People: int }
        let town = { Name = "Zeist"; People = 65000 }
        let list = [ 1; 2; 3 ]
        """;

    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task the_first_question_starts_the_session_where_no_cell_has()
    {
        Assert.Contains("printfn", await notebook.Texts("fsharp", "print¦"));
        Assert.Contains("map", await notebook.Texts("fsharp", "List.¦"));
    }

    [Theory]
    [InlineData("town.¦")]
    [InlineData("[ town ] |> List.map (fun t -> t.¦)")]
    [InlineData("let f (t: Town) =\n    t.¦")]
    [InlineData("{ town with ¦ }")]
    [InlineData("let x = missing\ntown.¦")]
    [InlineData("let s = \"😀\" in town.¦")]
    [InlineData("let a = 1\r\nlet b = town.¦\r\nlet c = 2")]
    [InlineData("#!csharp\nvar x = 1;\n#!fsharp\ntown.¦")]
    public async Task fields_of_a_record_of_an_earlier_cell_come_first(string code)
    {
        await notebook.Run("fsharp", Setup);
        Assert.Equal(["Name", "People"], (await notebook.Texts("fsharp", code)).Take(2));
    }

    [Fact]
    public async Task names_keywords_and_types_that_are_not_opened_are_offered()
    {
        await notebook.Run("fsharp", Setup);
        Assert.Equal("town", (await notebook.Texts("fsharp", "tow¦"))[0]);
        Assert.Equal(["list", "Town", "town", "twice"], (await notebook.Texts("fsharp", "¦")).Take(4));
        Assert.Equal(CompletionKinds.Keyword, (await notebook.Item("fsharp", "matc¦", "match")).Kind);
        Assert.Equal("System.Text.RegularExpressions.Regex", (await notebook.Texts("fsharp", "Regex¦"))[0]);
        Assert.Equal("val twice: n: int -> int", (await notebook.Item("fsharp", "twic¦", "twice")).Detail);
    }

    [Theory]
    [InlineData("// town.¦")]
    [InlineData("(* town.¦ *)")]
    [InlineData("\"nothing of this name ¦\"")]
    [InlineData("\"\"\"town.¦\"\"\"")]
    public async Task nothing_is_offered_in_texts_and_comments(string code) => Assert.Empty(await notebook.Texts("fsharp", code));

    [Theory]
    [InlineData("let x = $¦\"a\"")]
    [InlineData("let x = $@¦\"a\"")]
    [InlineData("let x = \"\"¦\"a\"\"\"")]
    public async Task the_marks_that_open_a_text_are_code(string code) => Assert.NotEmpty(await notebook.Texts("fsharp", code));

    [Fact]
    public async Task names_are_told_with_signature_documentation_and_value()
    {
        await notebook.Run("fsharp", Setup);
        Assert.Equal("val twice: n: int -> int\n\nTwice a number.", await notebook.Help("fsharp", "twi¦ce 3"));
        Assert.Equal("val town: Town\n= Town { Name = \"Zeist\", People = 65000 }", await notebook.Help("fsharp", "tow¦n"));
        Assert.EndsWith("\n\nA town.", await notebook.Help("fsharp", "let t: Tow¦n = town"), StringComparison.Ordinal);
        var map = await notebook.Help("fsharp", "list |> List.ma¦p twice");
        Assert.StartsWith("val map: mapping: ('T -> 'U) -> list: 'T list -> 'U list\n\nBuilds a new collection", map, StringComparison.Ordinal);
        Assert.Contains("Retrieves a substring", await notebook.Help("fsharp", "\"abc\".Sub¦string(1)"), StringComparison.Ordinal);
        Assert.Null(await notebook.Inspect("fsharp", "missing¦"));
    }

    [Fact]
    public async Task a_call_shows_the_parameter_that_is_being_written() =>
        Assert.StartsWith(
            "Substring(startIndex: int, length: int): string\n                           ^^^^^^^^^^^\nSubstring(startIndex: int): string\n\n",
            await notebook.Help("fsharp", "\"abc\".Substring(1, ¦)", detailLevel: 1),
            StringComparison.Ordinal);

    [Fact]
    public async Task errors_are_found_without_running_anything()
    {
        await notebook.Run("fsharp", Setup);
        var problems = await notebook.Diagnose("fsharp", "let a = missing\ntown.Foo");
        Assert.Equal([("FS0039", 1, 9), ("FS0039", 2, 6)], problems.Select(problem => (problem.Code, problem.Line, problem.Column)));
        Assert.Empty(await notebook.Diagnose("fsharp", "#load \"later.fsx\"\nofThatFile"));
        Assert.NotEmpty(await notebook.Diagnose("fsharp", "#load \"later.fsx\"\nlet let"));
    }
}
