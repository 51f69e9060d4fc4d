using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

[Collection(EngineTests.Name)]
public sealed class ReferenceTests
{
    [Fact]
    public async Task loaded_files_and_their_loads_are_found_from_where_they_stand()
    {
        using var notebook = new TestNotebook();
        notebook.Write("setup.csx", "#load \"lib/inner.csx\"\nint Outer() => Inner() + 1;");
        notebook.Write("lib/inner.csx", "#load \"more/innermost.csx\"\nint Inner() => Innermost() + 1;");
        notebook.Write("lib/more/innermost.csx", "int Innermost() => 40;");
        Assert.Equal("42", (await notebook.CSharp("#load \"setup.csx\"\nOuter()")).Result());
        Assert.Equal("42", (await notebook.CSharp("Outer()")).Result());
    }

    [Fact]
    public async Task errors_in_a_loaded_file_name_the_file_and_its_line()
    {
        using var notebook = new TestNotebook();
        notebook.Write("lib/bad.csx", "\nint x = missing;");
        var problem = (await notebook.CSharp("#load \"lib/bad.csx\"")).Error().Problems[0];
        Assert.Equal((Path.Combine(notebook.Folder, "lib/bad.csx"), 2, "CS0103"), (problem.File, problem.Line, problem.Code));

        notebook.Write("throws.csx", "void Throw()\n{\n    throw new InvalidOperationException(\"inside\");\n}");
        var run = await notebook.CSharp("#load \"throws.csx\"\n\nThrow();");
        Assert.Equal("InvalidOperationException: inside\n   at Throw() in throws.csx, line 3\n   at cell 2, line 3", run.Traceback());
        Assert.Equal(3, run.Error().Line);
    }

    [Fact]
    public async Task a_missing_file_is_an_error_on_its_line()
    {
        using var notebook = new TestNotebook();
        Assert.Equal(2, (await notebook.CSharp("\n#load \"none.csx\"")).Error().Line);
    }

    [Fact]
    public async Task a_reference_that_fails_leaves_the_session_as_it_was()
    {
        using var notebook = new TestNotebook();
        (await notebook.CSharp("var x = 1;")).Succeeded();
        var error = (await notebook.CSharp("#r \"lib/none.dll\"\nvar x = 2;")).Error();
        Assert.Equal(1, error.Line);
        Assert.Contains(Path.Combine(notebook.Folder, "lib/none.dll"), error.Message, StringComparison.Ordinal);
        Assert.Equal("1", (await notebook.CSharp("x")).Result());
    }

    [Fact]
    public async Task another_build_of_an_assembly_in_use_is_refused()
    {
        using var notebook = new TestNotebook();
        Libraries.Compile(Path.Combine(notebook.Folder, "b"), "TwoBuilds", "public class Build { public int Number => 2; }");
        Libraries.Compile(Path.Combine(notebook.Folder, "a"), "TwoBuilds", "public class Build { public int Number => 1; }");
        Libraries.Compile(Path.Combine(notebook.Folder, "a"), "BesideTwoBuilds", "public class Beside { }");
        (await notebook.CSharp("#r \"a/BesideTwoBuilds.dll\"\nnew Beside();")).Succeeded();
        Assert.Equal("2", (await notebook.CSharp("#r \"b/TwoBuilds.dll\"\nnew Build().Number")).Result());
        var error = (await notebook.CSharp("#r \"a/TwoBuilds.dll\"")).Error();
        Assert.Contains($"'a/TwoBuilds.dll' is another build of TwoBuilds than the one in use, which is {Path.Combine(notebook.Folder, "b", "TwoBuilds.dll")}.", error.Message, StringComparison.Ordinal);
        File.Copy(Path.Combine(notebook.Folder, "b", "TwoBuilds.dll"), Path.Combine(notebook.Folder, "Copy.dll"));
        Assert.Equal("True", (await notebook.CSharp("var build = new Build();\nbuild.GetType().Assembly.GetName().Name == \"TwoBuilds\"")).Result());
        Assert.Equal("2", (await notebook.CSharp("#r \"Copy.dll\"\nbuild.Number")).Result());
    }

    [Fact]
    public async Task a_file_may_have_another_name_than_its_assembly()
    {
        using var notebook = new TestNotebook();
        Libraries.Compile(notebook.Folder, "InsideTheFile", "public class Inside { }");
        File.Move(Path.Combine(notebook.Folder, "InsideTheFile.dll"), Path.Combine(notebook.Folder, "outside.dll"));
        Assert.Equal("Inside", (await notebook.CSharp("#r \"outside.dll\"\nnew Inside()")).Result());
    }

    [Theory]
    [InlineData("csharp")]
    [InlineData("fsharp")]
    public async Task a_file_that_is_no_assembly_is_refused(string language)
    {
        using var notebook = new TestNotebook();
        notebook.Write("native.dll", "\u007fELF");
        var error = (await notebook.Run(language, "#r \"native.dll\"")).Error();
        Assert.Equal((1, "(1,1): error: the file 'native.dll' is not a .NET assembly."), (error.Line, error.Message));
    }

    [Fact]
    public async Task an_assembly_of_the_host_is_the_hosts_own()
    {
        using var notebook = new TestNotebook();
        Directory.CreateDirectory(Path.Combine(notebook.Folder, "copy"));
        File.Copy(typeof(Deedle.Frame).Assembly.Location, Path.Combine(notebook.Folder, "copy", "Deedle.dll"));
        var location = (await notebook.CSharp("#r \"copy/Deedle.dll\"\ntypeof(Deedle.Frame).Assembly.Location")).Result();
        Assert.Equal(typeof(Deedle.Frame).Assembly.Location, location);
    }

    [Fact]
    public async Task an_assembly_that_only_the_notebook_has_is_loaded_with_its_neighbours()
    {
        using var notebook = new TestNotebook();
        Libraries.Compile(Path.Combine(notebook.Folder, "lib"), "NotebookOnlyBase", "public class Basis { public int Number => 41; }");
        Libraries.Compile(Path.Combine(notebook.Folder, "lib"), "NotebookOnly", "public class Derived : Basis { }", "NotebookOnlyBase");
        Assert.Equal("42", (await notebook.CSharp("#r \"lib/NotebookOnly.dll\"\nnew Derived().Number + 1")).Result());
        Assert.Equal("41", (await notebook.FSharp("#r \"lib/NotebookOnly.dll\"\n#r \"lib/NotebookOnlyBase.dll\"\nDerived().Number")).Result());
        (await notebook.FSharp("let made = Derived()")).Succeeded();
        Assert.Equal("True", (await notebook.CSharp("#!share --from fsharp made\nmade is Derived")).Result());
    }
}
