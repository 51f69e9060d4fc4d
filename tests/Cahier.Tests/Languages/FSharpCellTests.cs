using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

[Collection(EngineTests.Name)]
public sealed class FSharpCellTests
{
    [Fact]
    public async Task cells_build_on_each_other_and_the_last_expression_is_the_result()
    {
        using var notebook = new TestNotebook();
        var declaration = (await notebook.FSharp("let x = 20\nlet twice n = 2 * n")).Succeeded();
        Assert.Empty(declaration.Outputs);

        var run = (await notebook.FSharp("printfn \"hello %d\" x\ntwice x + 2")).Succeeded();
        Assert.Equal("hello 20\n", run.Printed());
        Assert.Equal("42", run.Result());

        var error = (await notebook.FSharp("let y = 1\n\ntwice y + missing")).Error();
        Assert.StartsWith("(3,11): error FS0039: The value or constructor 'missing' is not defined.", error.Message, StringComparison.Ordinal);
        Assert.Equal(3, error.Line);
        Assert.Contains("    twice y + missing", error.Traceback);

        (await notebook.FSharp("let fail n =\n  if n > 0 then failwith \"no\"\n  n")).Succeeded();
        var thrown = await notebook.FSharp("let z = 1\n\nfail z |> ignore");
        Assert.Equal((5, 3, "Exception", "no"), (thrown.Error().Cell, thrown.Error().Line, thrown.Error().Name, thrown.Error().Message));
        Assert.Equal("Exception: no\n   at fail(int n) in cell 4, line 2\n   at cell 5, line 3", thrown.Traceback());
        Assert.Equal("20", (await notebook.FSharp("x")).Result());
    }

    [Fact]
    public async Task paths_of_load_and_reference_start_at_the_notebook()
    {
        using var notebook = new TestNotebook();
        notebook.Write("lib/helper.fsx", "let answer = 42");
        Assert.Equal("42", (await notebook.FSharp("#load \"lib/helper.fsx\"\nHelper.answer")).Result());

        var error = (await notebook.FSharp("\n#r \"lib/none.dll\"")).Error();
        Assert.Equal(2, error.Line);
        Assert.Contains(Path.Combine(notebook.Folder, "lib/none.dll"), error.Message, StringComparison.Ordinal);

        Assert.Equal("7", (await notebook.FSharp("#r \"Deedle.dll\"\nopen Deedle\nlet s = Series.ofValues [1; 2; 4]\nStats.sum s |> int")).Result());
    }

    [Fact]
    public async Task code_that_cannot_be_parsed_is_an_error()
    {
        using var notebook = new TestNotebook();
        var error = (await notebook.FSharp("printf \"unseen\"\nOk 1 : Result<int, string>")).Error();
        Assert.Equal((2, "(2,6): error FS0010: Unexpected symbol ':' in interaction. Expected ';', ';;' or other token."), (error.Line, error.Message));
        Assert.Single(error.Problems);
        Assert.Contains("module", (await notebook.FSharp("namespace Towns\ntype Town = { Name: string }")).Error().Traceback[^1], StringComparison.Ordinal);
        Assert.True((await notebook.FSharp(")")).IsFailure);
    }

    [Fact]
    public async Task warnings_are_told()
    {
        using var notebook = new TestNotebook();
        var run = (await notebook.FSharp("let first (towns: string list) =\n    match towns with\n    | town :: _ -> town\nfirst [ \"Zeist\" ]")).Succeeded();
        Assert.StartsWith("(2,11): warning FS0025: Incomplete pattern matches", run.Warned(), StringComparison.Ordinal);
        Assert.Equal("Zeist", run.Result());
        Assert.Contains("Invalid directive '#nope", (await notebook.FSharp("#nope")).Succeeded().Warned(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_exception_as_the_result_has_a_hint()
    {
        using var notebook = new TestNotebook();
        Assert.Contains("|> ignore", (await notebook.FSharp("failwith \"no\"")).Error().Traceback[^1], StringComparison.Ordinal);
        Assert.Equal("no", (await notebook.FSharp("failwith \"no\" |> ignore")).Error().Message);
    }
}
