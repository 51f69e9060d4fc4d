using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

[Collection(EngineTests.Name)]
public sealed class SharedVariablesTests
{
    [Fact]
    public async Task variables_are_shared_by_reference_in_both_directions()
    {
        using var notebook = new TestNotebook();
        (await notebook.CSharp("var list = new List<int> { 1 };\nIEnumerable<int> lazy = list.Where(n => n > 0);\nint number = 5;")).Succeeded();
        (await notebook.FSharp("#!share --from csharp list\n#!share --from csharp lazy\n#!share --from csharp number --as n\nlist.Add(n)\nlet fromFSharp = [ 1.5; 2.5 ]\nlet table = dict [ \"a\", 1 ]")).Succeeded();
        Assert.Equal("1,5|2", (await notebook.CSharp("$\"{string.Join(',', list)}|{lazy.Count()}\"")).Result());

        Assert.Equal("2 FSharpList`1 2.5", (await notebook.CSharp("#!share --from fsharp fromFSharp\n$\"{fromFSharp.Length} {fromFSharp.GetType().Name} {fromFSharp[1]}\"")).Result());
        Assert.Equal("1", (await notebook.CSharp("#!set --name t --value @fsharp:table\nt[\"a\"]")).Result());
        Assert.Equal("5 x", (await notebook.CSharp("#!set --name five --value 5\n#!set --name text --value \"x\"\n$\"{five + 0} {text}\"")).Result());
    }

    [Fact]
    public async Task types_that_a_cell_declared_go_over_as_far_as_the_other_language_can_name_them()
    {
        using var notebook = new TestNotebook();
        (await notebook.FSharp("type Town = { Name: string; mutable Size: int }\nlet town = { Name = \"Zeist\"; Size = 1 }")).Succeeded();
        Assert.Equal("Zeist", (await notebook.CSharp("#!share --from fsharp town\ntown.Size = 9;\ntown.Name")).Result());
        Assert.Equal("9", (await notebook.FSharp("town.Size")).Result());

        (await notebook.CSharp("record Person(string Name);\nvar person = new Person(\"Jan\");")).Succeeded();
        var run = (await notebook.FSharp("#!share --from csharp person\nperson.ToString()")).Succeeded();
        Assert.Equal("Person { Name = Jan }", run.Result());
        Assert.Equal("'person' is an obj in F#: its type Person cannot be named there.\n", run.Warned());
    }

    [Fact]
    public async Task an_unknown_variable_names_those_that_exist()
    {
        using var notebook = new TestNotebook();
        (await notebook.CSharp("var alpha = 1; var beta = 2;")).Succeeded();
        var error = (await notebook.CSharp("var c = 1;\n#!share --from csharp gamma")).Error();
        Assert.Equal(2, error.Line);
        Assert.Contains("csharp has no variable 'gamma'. It has: c, alpha, beta.", error.Message, StringComparison.Ordinal);
        Assert.Contains("it has none yet", (await notebook.CSharp("#!share --from fsharp x")).Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task functions_of_fsharp_are_values_too()
    {
        using var notebook = new TestNotebook();
        (await notebook.FSharp("let add a b = a + b\nlet twice = fun (n: int) -> 2 * n")).Succeeded();
        Assert.Equal("5 8", (await notebook.CSharp("#!share --from fsharp add\n#!share --from fsharp twice\n$\"{add.Invoke(2).Invoke(3)} {twice.Invoke(4)}\"")).Result());
    }

    [Theory]
    [InlineData("csharp", "5x")]
    [InlineData("csharp", "\"two words\"")]
    [InlineData("csharp", "x;")]
    [InlineData("fsharp", "``x")]
    public async Task a_name_that_the_language_cannot_have_is_an_error_of_the_cell(string language, string name)
    {
        using var notebook = new TestNotebook();
        var error = (await notebook.Run(language, $"\n#!set --name {name} --value 1")).Error();
        Assert.Equal(2, error.Line);
        Assert.Contains("cannot be the name of a variable", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_value_whose_type_was_declared_again_goes_over_as_an_object()
    {
        using var notebook = new TestNotebook();
        (await notebook.CSharp("record Town(string Name);\nvar town = new Town(\"Zeist\");")).Succeeded();
        (await notebook.CSharp("record Town(string Name, int Size);")).Succeeded();
        var run = (await notebook.CSharp("#!share --from csharp town --as old\nold.ToString()")).Succeeded();
        Assert.Equal("Town { Name = Zeist }", run.Result());
        Assert.Equal("'old' is an object in C#: its type Town cannot be named there.\n", run.Warned());

        (await notebook.FSharp("type City = { Name: string }\nlet city = { Name = \"Meppel\" }\nlet name = 1")).Succeeded();
        (await notebook.FSharp("type City = { Name: string; Size: int }\nlet name = \"newest\"")).Succeeded();
        Assert.Equal("Meppel newest", (await notebook.CSharp("#!share --from fsharp city\n#!share --from fsharp name\n$\"{city.Name} {name}\"")).Result());
    }

    [Fact]
    public async Task a_type_that_is_taken_for_another_is_told()
    {
        using var notebook = new TestNotebook();
        (await notebook.CSharp("enum Side { Dutch, Partner }\nvar side = Side.Partner;\nvar rows = new[] { new { Name = \"Zeist\" } };")).Succeeded();
        var run = (await notebook.FSharp("#!share --from csharp side\n#!share --from csharp rows\nstring side")).Succeeded();
        Assert.Equal("Partner", run.Result());
        Assert.Equal("'side' is of type Enum in F#: its type Side cannot be named there.\n'rows' is of type Array in F#: its type anonymous type[] cannot be named there.\n", run.Warned());
    }

    [Theory]
    [InlineData("#!shar --from fsharp x", "#!shar is not a command of Cahier.", "The nearest is #!share.")]
    [InlineData("#!fsharpp", "#!fsharpp is not a command of Cahier.", "The nearest is #!fsharp.")]
    [InlineData("#!wherever", "#!wherever is not a command of Cahier.", "#!value, #!who, #!whos.")]
    [InlineData("#!fsharp --quiet", "#!fsharp selects a language, and stands alone on its line.", "Write #!fsharp, and the code on the lines that follow.")]
    public async Task an_unknown_command_is_answered_with_what_to_write(string line, string message, string hint)
    {
        using var notebook = new TestNotebook();
        var error = (await notebook.CSharp(line)).Error();
        Assert.EndsWith(message, error.Message, StringComparison.Ordinal);
        Assert.EndsWith(hint, error.Traceback[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_first_line_may_be_indented()
    {
        using var notebook = new TestNotebook();
        Assert.Equal("2", (await notebook.Run("sql", "\n  #!csharp\n1 + 1")).Result());
    }

    [Fact]
    public async Task the_language_changes_inside_a_cell_and_lines_keep_their_numbers()
    {
        using var notebook = new TestNotebook();
        var run = await notebook.CSharp("var a = 1;\n#!fsharp\nlet b = 2\nprintfn \"%d\" b\n#!csharp\nvar c = 3;\nthrow new Exception(\"x\");");
        Assert.Equal("2\n", run.Printed());
        Assert.Equal(7, run.Error().Line);
    }
}
