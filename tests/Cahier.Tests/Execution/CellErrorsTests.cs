using Cahier.Documents;

namespace Cahier.Tests.Execution;

[Collection(EngineTests.Name)]
public sealed class CellErrorsTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task A_cell_that_throws_reports_its_own_line()
    {
        await notebook.CSharp("int Divide(int n)\n{\n    return 1 / n;\n}");
        var error = (await notebook.CSharp("var n = 0;\n\nDivide(n)")).Error();
        Assert.Equal((2, 3, "DivideByZeroException"), (error.Cell, error.Line, error.Name));
        Assert.Equal(
            ["DivideByZeroException: Attempted to divide by zero.", "   at Divide(int n) in cell 1, line 3", "   at cell 2, line 3"],
            error.Traceback);
    }

    [Fact]
    public async Task A_failure_ends_the_outputs_with_the_error()
    {
        var run = await notebook.CSharp("Console.WriteLine(\"before\");\nthrow new InvalidOperationException(\"stop here\");");
        Assert.Equal("before\n", run.Printed());
        var error = Assert.IsType<ErrorOutput>(run.Outputs[^1]);
        Assert.Equal(("InvalidOperationException", "stop here"), (error.Name, error.Value));
    }

    [Fact]
    public async Task An_exception_after_an_await_reports_its_line_without_frames_of_the_engine()
    {
        var error = (await notebook.CSharp("await Task.Yield();\nthrow new Exception(\"late\");")).Error();
        Assert.Equal(2, error.Line);
        Assert.DoesNotContain(error.Traceback, line => line.Contains("Cahier", StringComparison.Ordinal) || line.Contains("Submission", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("csharp", "var numbers = new int[2];\nfor (var n = 0; n < 3; n++)\n{\n    var square = n * n;\n    numbers[n] = square;\n}", 5, "IndexOutOfRangeException")]
    [InlineData("csharp", "var largest = int.MaxValue;\nvar one = 1;\n\nchecked(largest + one)", 4, "OverflowException")]
    [InlineData("csharp", "var a = 1;\nTask.Run(() => System.Text.Json.JsonDocument.ParseAsync(Stream.Null)).Wait();", 2, "JsonReaderException")]
    [InlineData("fsharp", "let numbers = [| 1; 2 |]\n\nnumbers[5]", 3, "IndexOutOfRangeException")]
    public async Task The_line_is_told_wherever_it_throws(string language, string source, int line, string name)
    {
        var error = (await notebook.Run(language, source)).Error();
        Assert.Equal((line, name), (error.Line, error.Name));
        Assert.Equal($"   at cell 1, line {line}", error.Traceback[^1]);
        Assert.DoesNotContain(error.Traceback, text => text.Contains("ThrowHelper", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Long_messages_and_lines_are_cut()
    {
        var error = (await notebook.CSharp("throw new Exception(new string('m', 3_000_000));")).Error();
        Assert.EndsWith("m\n… 2990000 more characters", error.Message, StringComparison.Ordinal);
        Assert.True(error.Traceback.Sum(line => line.Length) < 11_000);

        error = (await notebook.CSharp($"var text = \"{new string('x', 5000)}\" + missing + \"{new string('y', 5000)}\";")).Error();
        Assert.StartsWith("(1,5017): error CS0103", error.Message, StringComparison.Ordinal);
        var mark = error.Traceback[2].IndexOf('^');
        Assert.Equal("missing", error.Traceback[1].Substring(mark, 7));
        Assert.True(error.Traceback[1].Length < 300);
    }

    [Fact]
    public async Task Types_of_cells_have_the_names_that_the_user_wrote()
    {
        await notebook.CSharp("class Person {}\nclass PersonMissing : Exception {}");
        Assert.Equal("Person", (await notebook.CSharp("Console.Write(new Person());")).Printed());
        Assert.Equal("PersonMissing", (await notebook.CSharp("throw new PersonMissing();")).Error().Name);
    }

    [Fact]
    public async Task A_line_in_a_loaded_file_is_named_with_its_file()
    {
        notebook.Write("setup.csx", "void Check()\n{\n    throw new Exception(\"in setup\");\n}");
        var error = (await notebook.CSharp("#load \"setup.csx\"\nCheck();")).Error();
        Assert.Equal(2, error.Line);
        Assert.Contains("   at Check() in setup.csx, line 3", error.Traceback);
    }

    [Fact]
    public async Task What_a_cell_declared_before_it_failed_stays()
    {
        await notebook.CSharp("var x = 1;\nthrow new Exception();");
        Assert.Equal("1", (await notebook.CSharp("x")).Result());
    }

    [Fact]
    public async Task An_unknown_language_is_a_failure_that_says_what_there_is()
    {
        var error = (await notebook.Run("cobol", "DISPLAY 1")).Error();
        Assert.Contains("unknown language 'cobol'; Cahier runs C#, F# and SQL", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_command_names_the_nearest()
    {
        var error = (await notebook.CSharp("var x = 1;\n#!shrae --from fsharp y")).Error();
        Assert.Equal(2, error.Line);
        Assert.Contains("#!share", string.Join('\n', error.Traceback), StringComparison.Ordinal);
    }
}
