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
    public async Task an_unknown_command_names_the_nearest()
    {
        using var notebook = new TestNotebook();
        var error = (await notebook.CSharp("#!shar --from fsharp x")).Error();
        Assert.Contains("#!shar is not a command of Cahier", error.Message, StringComparison.Ordinal);
        Assert.Contains("The nearest is #!share.", error.Traceback[^1], StringComparison.Ordinal);
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
