using System.Text.Json.Nodes;
using Cahier.Documents;
using Cahier.Documents.Conversion;

namespace Cahier.Tests.Documents.Conversion;

/// <summary>A notebook as a C# program of one file.</summary>
public sealed class ProgramTests
{
    [Fact]
    public void a_notebook_becomes_a_program_that_reads_like_it()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["lib.csx"], "using System.Net;\nint Loaded(int a) => a + 40;\nclass InLib { }\n");

        var program = Converted.To(NotebookFormat.CSharpProgram, Everything(), folder[""]);

        Assert.Equal(
            [
                "The outputs of 1 cell stay behind: a .cs file holds none.",
                "Cells in fsharp (cell 9), sql (cell 10) are kept as comments.",
                "Cell 11, line 1: #!time does not come along; it is kept as a comment.",
                "Cell 16: a program has no place for 'int Property => 5;' beside its statements; it is kept as a comment.",
            ],
            program.Notes);
        Assert.Null(program.References);
        // The class at the end is the same in every program; that it compiles and shows values is a test of the notebooks.
        Snapshot.Verify(program.Text.Split("// %% [program] what shows values")[0], "everything", "cs.txt");
    }

    [Fact]
    public void everything_leads_back_to_the_notebook()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["lib.csx"], "using System.Net;\nint Loaded(int a) => a + 40;\nclass InLib { }\n");
        var notebook = Everything();

        var back = Converted.From(NotebookFormat.CSharpProgram, Converted.To(NotebookFormat.CSharpProgram, notebook, folder[""]).Text);

        Assert.Equal(Converted.Contents(notebook), Converted.Contents(back));
        Assert.Equal(".net-csharp", (string?)back.Metadata["kernelspec"]!["name"]);
    }

    [Fact]
    public void what_does_not_compile_is_told_with_its_line()
    {
        var program = Converted.To(NotebookFormat.CSharpProgram, Converted.Notebook("var x = 1;", "x.Foo"));

        var line = program.Text.Split('\n').Index().Single(entry => entry.Item.Contains("x.Foo", StringComparison.Ordinal)).Index + 1;
        Assert.StartsWith($"Line {line} of the program does not compile: CS1061: 'int' does not contain a definition for 'Foo'", Assert.Single(program.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void a_cell_that_is_no_csharp_does_not_spoil_the_program()
    {
        var notebook = Converted.Notebook("var x = 1;", "if (", "x");

        var program = Converted.To(NotebookFormat.CSharpProgram, notebook);

        Assert.StartsWith("Cell 2, line 1, is not C#: ", Assert.Single(program.Notes), StringComparison.Ordinal);
        Assert.Contains("\n//~ if (\n", program.Text, StringComparison.Ordinal);
        Assert.Equal(Converted.Contents(notebook), Converted.Contents(Converted.From(NotebookFormat.CSharpProgram, program.Text)));
    }

    [Fact]
    public void a_function_of_the_engine_that_a_program_lacks_is_told() =>
        Assert.Contains("Cell 1 uses 'h1' of the notebook engine, which a program does not have.", Converted.To(NotebookFormat.CSharpProgram, Converted.Notebook("h1(\"x\")")).Notes);

    [Fact]
    public void a_package_is_a_line_of_the_program()
    {
        var text = Converted.To(NotebookFormat.CSharpProgram, Converted.Notebook("#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"\n1")).Text;

        Assert.Contains("\n#:package Microsoft.Data.Analysis@0.23.1\n", text, StringComparison.Ordinal);
        Assert.Equal("#r \"nuget: Microsoft.Data.Analysis, 0.23.1\"\n1", Converted.From(NotebookFormat.CSharpProgram, text).Cells.Single().Source);
    }

    [Fact]
    public void an_assembly_that_a_project_builds_is_that_project_and_brings_its_neighbours()
    {
        using var folder = new TemporaryFolder();
        Assembly("Deedle", folder["lib/bin"]);
        Assembly("DynamicObj", folder["lib/bin"]);
        File.WriteAllText(folder["lib/Deedle.csproj"], "<Project />");

        var program = Converted.To(NotebookFormat.CSharpProgram, Converted.Notebook("#r \"lib/bin/Deedle.dll\"\n#r \"lib/bin/DynamicObj.dll\"\n1"), folder[""]);

        Assert.Contains("\n#:project lib/Deedle.csproj\n", program.Text, StringComparison.Ordinal);
        Assert.Null(program.References);
    }

    [Fact]
    public void an_assembly_is_named_in_a_file_beside_the_program()
    {
        using var folder = new TemporaryFolder();
        Assembly("Deedle", folder["lib"]);

        var program = Converted.To(NotebookFormat.CSharpProgram, Converted.Notebook("#r \"lib/Deedle.dll\"\n1"), folder[""]);

        Assert.Contains("\n#:property CustomAfterMicrosoftCommonTargets=$(MSBuildProjectDirectory)/study.references.targets\n", program.Text, StringComparison.Ordinal);
        Assert.Equal(
            "<Project>\n  <ItemGroup>\n    <Reference Include=\"Deedle\" HintPath=\"$(MSBuildThisFileDirectory)lib/Deedle.dll\" />\n  </ItemGroup>\n</Project>\n",
            program.References);
    }

    [Fact]
    public void an_assembly_that_is_not_there_is_told()
    {
        var program = Converted.To(NotebookFormat.CSharpProgram, Converted.Notebook("#r \"none.dll\"\nvar x = 1;", "x"));

        Assert.Contains(program.Notes, note => note.StartsWith("Cell 1: the assembly 'none.dll' was not found", StringComparison.Ordinal));
        Assert.Contains("Notebook.Show(x);", program.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void lines_added_to_the_program_come_back_in_a_cell_of_their_own()
    {
        var text = Converted.To(NotebookFormat.CSharpProgram, Converted.Notebook("1")).Text;

        var back = Converted.From(NotebookFormat.CSharpProgram, text.Replace("#:property PublishAot=false\n", "#:package CsvHelper@34.0.0\n#:property PublishAot=false\n", StringComparison.Ordinal).Replace("using System.IO;\n", "using System.IO;\nusing CsvHelper;\n", StringComparison.Ordinal));

        Assert.Equal(["#r \"nuget: CsvHelper, 34.0.0\"\nusing CsvHelper;", "1"], back.Cells.Select(cell => cell.Source));
    }

    [Fact]
    public void a_program_that_was_never_a_notebook_is_split_at_its_comments()
    {
        const string Program = """
            #:package CsvHelper@34.0.0
            #:property PublishAot=false
            using CsvHelper;

            // # Reading
            // First the *text*.

            var town = new Town("Zeist");
            // This is of the next line.
            Console.WriteLine(town);

            // Then more.

            if (town.Name.Length > 3)
            {

                // Within a block.

                Console.WriteLine("long");
            }

            record Town(string Name);
            """;

        var notebook = Converted.From(NotebookFormat.CSharpProgram, Program);

        Assert.Equal(
            [
                "csharp []\n#r \"nuget: CsvHelper, 34.0.0\"\nusing CsvHelper;",
                "csharp []\nrecord Town(string Name);",
                "MarkdownCell []\n# Reading\nFirst the *text*.",
                "csharp []\nvar town = new Town(\"Zeist\");\n// This is of the next line.\nConsole.WriteLine(town);",
                "MarkdownCell []\nThen more.",
                "csharp []\nif (town.Name.Length > 3)\n{\n\n    // Within a block.\n\n    Console.WriteLine(\"long\");\n}",
            ],
            Converted.Contents(notebook));
    }

    private static Notebook Everything() => Notebook.Create(
        "csharp",
        new MarkdownCell { Source = "# Title\n\ntext with `code`" },
        Converted.Code("#load \"lib.csx\"\nusing System.Globalization;\n// a comment\nvar x = 1;"),
        Converted.Code("var x = \"two\"; // again\nx") with { Outputs = [new StreamOutput("stdout", "x")] },
        Converted.Code("public record Person(string Name, int Age)\n{\n    public override string ToString() => $\"{Name} ({Age})\";\n}\n\n/// <summary>Doc.</summary>\nenum Kind { A, B }\nvar people = new[] { new Person(\"Ann\", 3), new Person(\"Bob\", 4) };\npeople"),
        Converted.Code("private static int Half(int n) => n / 2;\nstatic int Twice(this int n) => n * 2;\nint count;\nstatic readonly double Pi = 3.14;\nHalf(10).Twice() + count"),
        Converted.Code("foreach (var x in people) Console.WriteLine(x);\nvar q = from people in new[] { 1, 2 } select people;\nq"),
        Converted.Code("display(x); x.Display();\nHTML(\"<b>x</b>\")"),
        Converted.Code("Console.WriteLine(\"void\")"),
        Converted.Code("#!fsharp\nlet y = 3", "fsharp"),
        Converted.Code("select 1", "sql"),
        Converted.Code("#!time\nnew { x, Length = x.Length }"),
        Converted.Code("record Person(string First);\nnew Person(\"C\")"),
        Converted.Code("namespace Towns { public class Town { public string Name = \"Z\"; } }"),
        Converted.Code("await Task.Delay(1);\n(x, count: 2, new Towns.Town().Name)") with { Metadata = new() { ["tags"] = new JsonArray("parameters") } },
        Converted.Code("int F(int a) => a;\nint F(string b) => b.Length;\nF(1) + F(\"abc\")"),
        Converted.Code("int Property => 5;"),
        Converted.Code(""),
        new MarkdownCell { Source = "" },
        new RawCell { Source = "raw\n" },
        Converted.Code("// %% a mark of its own\n//~ and another\nLoaded(2)\n"));

    private static void Assembly(string name, string folder)
    {
        Directory.CreateDirectory(folder);
        File.Copy(Path.Combine(AppContext.BaseDirectory, name + ".dll"), Path.Combine(folder, name + ".dll"));
    }
}
