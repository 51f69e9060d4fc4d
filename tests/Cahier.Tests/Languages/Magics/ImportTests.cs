using Cahier.Documents;
using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Magics;

[Collection(EngineTests.Name)]
public sealed class ImportTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task the_cells_of_a_notebook_run_in_this_session_in_their_languages()
    {
        Notebook("lib/other.ipynb", ("markdown", "# not run"), ("csharp", "#load \"helper.csx\"\nvar town = Named(\"Zeist\");"), ("fsharp", "let n = 5"), ("csharp", "Console.WriteLine(\"printed\");\n\"shown\""));
        notebook.Write("lib/helper.csx", "string Named(string name) => name + \"!\";");
        var run = (await notebook.CSharp("#!import lib/other.ipynb\n$\"{town} {Directory.GetCurrentDirectory() == \"" + notebook.Folder + "\"}\"")).Succeeded();
        Assert.Equal("Zeist! True", run.Result());
        Assert.Equal("printed\n", run.Printed());
        Assert.Equal("shown", Assert.Single(run.Outputs.OfType<DisplayDataOutput>()).Data["text/plain"]);
        Assert.Equal("5", (await notebook.FSharp("n")).Result());
    }

    [Fact]
    public async Task scripts_and_dib_files_are_imported_too()
    {
        notebook.Write("one.csx", "#!/usr/bin/env dotnet-script\nint One() => 1;");
        notebook.Write("two.fsx", "let two = 2");
        notebook.Write("three.dib", "#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\"}}\n\n#!csharp\n\nvar three = 3;\n\n#!sql\n\ncreate table four as select 4 as n\n");
        notebook.Write("five.cs", "class Five { public int Number => 5; }");
        (await notebook.CSharp("#!import one.csx\n#!import two.fsx\n#!import three.dib\n#!import \"five.cs\"")).Succeeded();
        Assert.Equal("1 3 5", (await notebook.CSharp("$\"{One()} {three} {new Five().Number}\"")).Result());
        Assert.Equal("2", (await notebook.FSharp("two")).Result());
        Assert.EndsWith("\n4", (await notebook.Run("sql", "from four")).Result(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task an_error_names_file_cell_and_line()
    {
        Notebook("bad.ipynb", ("csharp", "var fine = 1;"), ("csharp", "var a = 1;\nvar b = missing;"));
        Notebook("throws.ipynb", ("csharp", "void Throw()\n{\n    throw new InvalidOperationException(\"inside\");\n}\nThrow();"));
        Notebook("badf.ipynb", ("markdown", "text"), ("fsharp", "let a = 1\nlet b = absent"));
        Notebook("badsql.ipynb", ("sql", "select 1;\nselect * from nowhere"));
        Notebook("badmagic.ipynb", ("csharp", "var c = 1;\n#!share --from csharp none"));
        var text = new List<string>();
        foreach (var file in new[] { "bad.ipynb", "throws.ipynb", "badf.ipynb", "badsql.ipynb", "badmagic.ipynb" })
        {
            var error = (await notebook.CSharp($"var here = 1;\n#!import {file}")).Error();
            Assert.Equal(2, error.Line);
            text.AddRange(error.Traceback);
        }

        Snapshot.Match("import_errors", string.Join('\n', text).Replace(notebook.Folder, "FOLDER", StringComparison.Ordinal));
        Assert.Equal("1", (await notebook.CSharp("fine")).Result());
    }

    [Fact]
    public async Task errors_of_scripts_name_the_script()
    {
        notebook.Write("bad.csx", "var a = 1;\nvar b = missing;");
        notebook.Write("throws.fsx", "let f () : int = failwith \"inside\"\nf ()");
        var text = (await notebook.CSharp("#!import bad.csx")).Traceback() + "\n" + (await notebook.CSharp("#!import throws.fsx")).Traceback();
        Snapshot.Match("import_script_errors", text.Replace(notebook.Folder, "FOLDER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_file_that_is_not_there_or_no_notebook_is_an_error_on_its_line()
    {
        notebook.Write("broken.ipynb", "{ not json");
        var text = (await notebook.CSharp("var x = 1;\n#!import none.ipynb")).Traceback() + "\n" + (await notebook.CSharp("#!import none.csx")).Traceback()
            + "\n" + (await notebook.CSharp("#!import broken.ipynb")).Traceback() + "\n" + (await notebook.CSharp("#!import picture.png")).Traceback();
        Snapshot.Match("import_refused", text.Replace(notebook.Folder, "FOLDER", StringComparison.Ordinal));
    }

    [Fact]
    public async Task a_file_that_imports_itself_is_refused_with_the_way()
    {
        Notebook("a.ipynb", ("csharp", "#!import b.ipynb"));
        Notebook("b.ipynb", ("csharp", "\n#!import a.ipynb"));
        var error = (await notebook.CSharp("#!import a.ipynb")).Error();
        Assert.Contains("'a.ipynb' imports itself.", error.Message, StringComparison.Ordinal);
        Assert.Contains("The way there: a.ipynb → b.ipynb → a.ipynb.", error.Traceback[^1], StringComparison.Ordinal);
        Notebook("c.ipynb", ("csharp", "var c = 1;"));
        (await notebook.CSharp("#!import c.ipynb\n#!import c.ipynb")).Succeeded();
    }

    [Fact]
    public async Task a_running_import_can_be_stopped()
    {
        Notebook("long.ipynb", ("csharp", "while (true) { }"));
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(500);
        Assert.IsType<CellOutcome.Cancelled>((await notebook.RunUntil(stop.Token, "csharp", "#!import long.ipynb")).Outcome);
    }

    private void Notebook(string file, params (string Language, string Source)[] cells)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(notebook.Folder, file))!);
        var made = new Notebook { Cells = [.. cells.Select(cell => cell.Language == "markdown" ? (Cell)new MarkdownCell { Source = cell.Source } : new CodeCell { Language = cell.Language, Source = cell.Source })] };
        Assert.IsType<NotebookWriteOutcome.Success>(NotebookFile.Write(made, Path.Combine(notebook.Folder, file)));
    }
}
