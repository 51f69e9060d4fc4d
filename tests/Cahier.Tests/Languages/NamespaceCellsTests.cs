using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

[Collection(EngineTests.Name)]
public sealed class NamespaceCellsTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task types_of_a_namespace_are_seen_by_later_cells_without_a_using()
    {
        (await notebook.CSharp("namespace Towns\n{\n    class Town { public string Name => \"Zeist\"; }\n    enum Side { Near, Far }\n    delegate int Count();\n}")).Succeeded();
        Assert.Equal("Zeist Far", (await notebook.CSharp("Count count = () => 1;\n$\"{new Town().Name} {Side.Far}\"")).Result());
        Assert.Equal("Zeist", (await notebook.CSharp("new Towns.Town().Name")).Result());
    }

    [Fact]
    public async Task the_rest_of_the_cell_is_a_script_on_top_of_it()
    {
        (await notebook.CSharp("var before = 2;")).Succeeded();
        var run = await notebook.CSharp("namespace Towns { record Town(int People); }\nvar town = new Town(before);\ntown.People");
        Assert.Equal("2", run.Result());
        Assert.Equal("2", (await notebook.CSharp("town.People")).Result());
    }

    [Fact]
    public async Task a_namespace_without_braces_holds_the_whole_cell()
    {
        (await notebook.CSharp("using System.Globalization;\nnamespace Towns;\n\nstatic class Numbers { public static string Text(double n) => n.ToString(CultureInfo.InvariantCulture); }")).Succeeded();
        Assert.Equal("1.5", (await notebook.CSharp("Numbers.Text(1.5)")).Result());
    }

    [Fact]
    public async Task types_beside_a_namespace_are_of_its_library()
    {
        (await notebook.CSharp("namespace Towns { class Town : Place { } }\nclass Place { public int Number => 7; }")).Succeeded();
        Assert.Equal("7", (await notebook.CSharp("new Town().Number")).Result());
    }

    [Fact]
    public async Task a_cell_that_runs_again_replaces_its_types()
    {
        (await notebook.CSharp("namespace Towns { class Town { public string Name => \"one\"; } class Kept { } }\nvar old = new Town();")).Succeeded();
        (await notebook.CSharp("string OfOld() => new Town().Name;")).Succeeded();
        (await notebook.CSharp("namespace Towns { class Town { public string Name => \"two\"; public int More => 2; } }")).Succeeded();
        Assert.Equal("two2", (await notebook.CSharp("new Town().Name + new Town().More")).Result());
        Assert.Equal("oneone", (await notebook.CSharp("old.Name + OfOld()")).Result());
        Assert.Equal("Kept", (await notebook.CSharp("new Kept().GetType().Name")).Result());
    }

    [Fact]
    public async Task a_cell_that_is_refused_leaves_the_types_as_they_were()
    {
        (await notebook.CSharp("namespace Towns { class Town { public string Name => \"one\"; } }")).Succeeded();
        Assert.Equal(2, (await notebook.CSharp("namespace Towns { class Town { public string Name => \"two\"; } }\nvar x = missing;")).Error().Line);
        Assert.Equal("one", (await notebook.CSharp("new Town().Name")).Result());
    }

    [Fact]
    public async Task errors_have_the_users_lines_and_columns_and_say_what_a_namespace_sees()
    {
        (await notebook.CSharp("record Village(string Name);")).Succeeded();
        var problem = (await notebook.CSharp("var x = 1;\nnamespace Towns\n{\n    class Town { Village village; }\n}")).Error().Problems[0];
        Assert.Equal(("CS0246", 4, 18), (problem.Code, problem.Line, problem.Column));
        Assert.Contains("not the variables and types", problem.Hint, StringComparison.Ordinal);
    }

    [Fact]
    public async Task exceptions_in_a_namespace_have_the_users_lines()
    {
        (await notebook.CSharp("namespace Towns\n{\n    class Town { public void Fail() =>\n        throw new InvalidOperationException(\"inside\"); }\n}")).Succeeded();
        var traceback = (await notebook.CSharp("\nnew Town().Fail();")).Traceback();
        Assert.Equal("InvalidOperationException: inside\n   at Towns.Town.Fail() in cell 1, line 4\n   at cell 2, line 2", traceback);
    }

    [Fact]
    public async Task a_busy_loop_in_a_namespace_can_be_stopped()
    {
        (await notebook.CSharp("namespace Towns { class Town { public void Wait() { Console.Write(1); while (true) { } } } }\nvar kept = 5;")).Succeeded();
        Assert.IsType<Cahier.Execution.CellOutcome.Cancelled>((await notebook.Stopped("csharp", "new Town().Wait();")).Outcome);
        Assert.Equal("5", (await notebook.CSharp("kept")).Result());
    }

    [Fact]
    public async Task loaded_files_may_hold_namespaces()
    {
        notebook.Write("lib/Town.cs", "namespace Towns;\n\npublic class Town\n{\n    public int People => Count.Of(this);\n}");
        notebook.Write("lib/all.csx", "#load \"Town.cs\"\n#load \"Count.cs\"\nvar loaded = new Town();");
        notebook.Write("lib/Count.cs", "namespace Towns { static class Count { public static int Of(Town town) => 3; } }");
        Assert.Equal("3", (await notebook.CSharp("#load \"lib/all.csx\"\nloaded.People")).Result());
        Assert.Equal("3", (await notebook.CSharp("#load \"lib/all.csx\"\nnew Town().People")).Result());
    }

    [Fact]
    public async Task a_file_that_is_loaded_again_unchanged_keeps_its_types()
    {
        notebook.Write("Town.cs", "namespace Towns { public class Town { } }");
        (await notebook.CSharp("#load \"Town.cs\"\nTown town = new();")).Succeeded();
        Assert.Equal("True", (await notebook.CSharp("#load \"Town.cs\"\nTown same = town;\nsame is Town")).Result());
    }

    [Fact]
    public async Task an_error_in_a_loaded_namespace_names_the_file()
    {
        notebook.Write("Town.cs", "namespace Towns\n{\n    class Town { Missing x; }\n}");
        var problem = (await notebook.CSharp("#load \"Town.cs\"")).Error().Problems[0];
        Assert.Equal((Path.Combine(notebook.Folder, "Town.cs"), 3, 18), (problem.File, problem.Line, problem.Column));
    }

    [Theory]
    [InlineData("namespace Nothing { }\n42")]
    [InlineData("namespace Outer { namespace Inner { class Town { public int People => 42; } } }\nnew Town().People")]
    [InlineData("namespace Tools { static class Numbers { public static int Twice(this int n) => 2 * n; } }\n21.Twice()")]
    [InlineData("namespace Parts { partial class Whole { public int A => 40; } public partial class Whole { public int B => 2; } }\nnew Whole().A + new Whole().B")]
    public async Task whatever_a_file_of_a_program_may_hold_works(string code) =>
        Assert.Equal("42", (await notebook.CSharp(code)).Result());

    [Fact]
    public async Task types_keep_the_accessibility_that_the_user_wrote()
    {
        (await notebook.CSharp("namespace Towns { internal class Hidden { } file class Local { } class Open { } }")).Succeeded();
        Assert.True((await notebook.CSharp("new Hidden()")).IsFailure);
        (await notebook.CSharp("new Open();")).Succeeded();
    }
}
