using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class DiagnosticsTests : IDisposable
{
    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task errors_are_found_without_running_anything()
    {
        await notebook.Run("csharp", "var ran = false;");
        var problems = await notebook.Diagnose("csharp", "ran = true;\r\nint x = \"text\";\r\nmissing();");
        Assert.Equal([("CS0029", 2, 9), ("CS0103", 3, 1)], problems.Select(problem => (problem.Code, problem.Line, problem.Column)));
        Assert.Equal("bool ran\n= false".Replace("false", "False", StringComparison.Ordinal), await notebook.Help("csharp", "ra¦n"));
    }

    [Fact]
    public async Task good_code_has_no_errors()
    {
        notebook.Write("setup.csx", "var setup = 1;");
        Assert.Empty(await notebook.Diagnose("csharp", "#load \"setup.csx\"\nusing System.Globalization;\nawait Task.Delay(1);\nsetup + CultureInfo.InvariantCulture.LCID"));
        Assert.Empty(await notebook.Diagnose("csharp", "namespace Towns { class Town { } }\nnew Town()"));
        Assert.Empty(await notebook.Diagnose("fsharp", "let x = 1\nprintfn \"%d\" x"));
        Assert.Empty(await notebook.Diagnose("csharp", ""));
    }

    [Fact]
    public async Task a_missing_file_and_an_unknown_command_are_errors_and_a_package_is_none()
    {
        var problem = Assert.Single(await notebook.Diagnose("csharp", "var x = 1;\n#r \"none.dll\""));
        Assert.Equal((2, 1), (problem.Line, problem.Column));
        Assert.Contains("none.dll", problem.Message, StringComparison.Ordinal);
        Assert.Empty(await notebook.Diagnose("csharp", "#r \"nuget: Somewhere.Else, 1.0\""));
        Assert.Contains("#!tmie", Assert.Single(await notebook.Diagnose("csharp", "#!tmie")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_errors_of_all_languages_of_a_cell_have_the_cells_lines()
    {
        var problems = await notebook.Diagnose("csharp", "missing1();\n#!fsharp\nlet x = missing2\n#!csharp\nmissing3();");
        Assert.Equal([("CS0103", 1), ("FS0039", 3), ("CS0103", 5)], problems.Select(problem => (problem.Code, problem.Line)));
        Assert.Equal("let x = missing2", problems[1].LineText);
    }

    [Fact]
    public async Task the_errors_of_a_namespace_say_what_it_sees()
    {
        await notebook.Run("csharp", "record Town(string Name);");
        var problem = Assert.Single(await notebook.Diagnose("csharp", "namespace Towns\n{\n    class Village { Town town; }\n}"));
        Assert.Equal((3, 21), (problem.Line, problem.Column));
        Assert.Contains("not the variables and types", problem.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("using var s = new System.IO.StringReader(\"\");", "using (var x = ...)")]
    [InlineData("await using var s = System.IO.Stream.Null;", "using (var x = ...)")]
    [InlineData("ReadOnlySpan<char> s = \"text\";", "Put the code into a block { ... } or a function.")]
    public async Task traps_of_the_dialect_are_answered_with_what_to_write(string code, string hint) =>
        Assert.Contains(await notebook.Diagnose("csharp", code), problem => problem.Hint?.Contains(hint, StringComparison.Ordinal) == true);
}
