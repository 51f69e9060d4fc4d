using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

[Collection(EngineTests.Name)]
public sealed class CSharpCellsTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task The_last_expression_without_a_semicolon_is_the_result()
    {
        Assert.Equal("42", (await notebook.CSharp("var x = 41;\nx + 1")).Result());
        Assert.Null((await notebook.CSharp("x.ToString();")).Result());
        Assert.Null((await notebook.CSharp("Console.WriteLine(x)")).Result());
    }

    [Fact]
    public async Task Later_cells_see_variables_functions_types_and_usings_of_earlier_ones()
    {
        await notebook.CSharp("using System.Globalization;\nrecord Town(string Name);\nint Double(int n) => 2 * n;\nvar town = new Town(\"Zeist\");");
        Assert.Equal("Zeist 4 True", (await notebook.CSharp("$\"{town.Name} {Double(2)} {CultureInfo.InvariantCulture is not null}\"")).Result());
    }

    [Fact]
    public async Task A_variable_can_be_declared_again_with_another_type()
    {
        await notebook.CSharp("var x = 1;");
        await notebook.CSharp("var x = \"text\";");
        Assert.Equal("4", (await notebook.CSharp("x.Length")).Result());
    }

    [Fact]
    public async Task A_cell_awaits_at_its_top_level() =>
        Assert.Equal("7", (await notebook.CSharp("await Task.Delay(1);\nawait Task.FromResult(7)")).Result());

    [Fact]
    public async Task A_compile_error_names_line_and_column_of_the_users_code()
    {
        var error = (await notebook.CSharp("var a = 1;\nvar b = unknown;")).Error();
        Assert.Equal(2, error.Line);
        Assert.StartsWith("(2,9): error CS0103:", error.Message, StringComparison.Ordinal);
        Assert.Contains(error.Traceback, line => line.Contains("var b = unknown;", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_cell_that_does_not_compile_leaves_the_session_as_it_was()
    {
        await notebook.CSharp("var x = 5;");
        Assert.True((await notebook.CSharp("var x = missing;")).IsFailure);
        Assert.True((await notebook.CSharp("#r \"nowhere/none.dll\"\nvar x = 9;")).IsFailure);
        Assert.Equal("5", (await notebook.CSharp("x")).Result());
    }

    [Theory]
    [InlineData("using var s = new System.IO.StringReader(\"\");", "using (var x = ...)")]
    [InlineData("Span<int> s = stackalloc int[2];", "Span")]
    [InlineData("static class Numbers { public static int Twice(this int n) => 2 * n; }", "static int Twice(this int n)")]
    public async Task Code_that_a_cell_cannot_hold_is_answered_with_what_to_write(string code, string hint)
    {
        var error = (await notebook.CSharp(code)).Error();
        Assert.Contains(hint, string.Join('\n', error.Traceback), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_error_is_told_once_and_in_the_users_words()
    {
        var error = (await notebook.CSharp("var x = 1;\nvar x = 2;")).Error();
        Assert.Equal(["(2,5): error CS0102: The cell already contains a definition for 'x'", "    var x = 2;", "        ^"], error.Traceback);
    }

    [Fact]
    public async Task Loaded_files_start_at_the_notebook_and_then_at_the_file_that_loads()
    {
        notebook.Write("lib/outer.csx", "#load \"inner.csx\"\nvar outer = inner + 1;");
        notebook.Write("lib/inner.csx", "var inner = 1;");
        Assert.Equal("2", (await notebook.CSharp("#load \"lib/outer.csx\"\nouter")).Result());
    }

    [Fact]
    public async Task A_missing_file_is_named_with_the_line_that_loads_it()
    {
        var error = (await notebook.CSharp("\n#load \"none.csx\"")).Error();
        Assert.Equal(2, error.Line);
        Assert.Contains("none.csx", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assembly_that_the_host_has_keeps_its_types()
    {
        var copy = Path.Combine(notebook.Folder, "Deedle.dll");
        File.Copy(typeof(Deedle.Frame).Assembly.Location, copy);
        var run = await notebook.CSharp("#r \"Deedle.dll\"\ntypeof(Deedle.Frame).Assembly.Location");
        Assert.Equal(typeof(Deedle.Frame).Assembly.Location, run.Result());
    }
}
