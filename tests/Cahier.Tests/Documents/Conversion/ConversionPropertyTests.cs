using System.Text.Json.Nodes;
using Cahier.Documents;
using Cahier.Documents.Conversion;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cahier.Tests.Documents.Conversion;

/// <summary>What goes to another format and comes back is what it was.</summary>
public sealed class ConversionPropertyTests
{
    private static readonly string[] Statements =
    [
        "var x = 1;", "var x = \"two\";", "int y;", "x", "Console.WriteLine(1)", "Console.WriteLine(1);", "int F(int a) => a;", "F(2)", "public class Town { public int Size; }",
        "using System.Globalization;", "record Person(string Name);", "foreach (var x in new[] { 1 }) { }", "var q = from y in new[] { 1 } select y;", "// a comment", "", "  ",
        "/* block */", "new { x }", "static int Twice(this int n) => n * 2;", "// %%", "//~ x", "#!time", "#!fsharp", "unknown.Thing()", "if (", "\"é🙂\"", "await Task.Yield();", "private int z = 3;",
        "const int Most = 3;", "x = 2", "display(x)", "#r \"none.dll\"", "enum Kind { A }", "namespace Towns { public class Hall { } }",
    ];

    private static readonly Gen<Notebook> CSharpNotebook =
        from cells in Gen.OneOf(
            Gen.Elements(Statements).ListOf(3).Select(lines => (Cell)Converted.Code(string.Join('\n', lines))),
            Gen.Elements(Statements).Select(line => (Cell)Converted.Code(line)),
            NotebookGenerator.Text.Select(text => (Cell)new MarkdownCell { Source = WithoutOtherLineEnds(text) }),
            NotebookGenerator.Text.Select(text => (Cell)Converted.Code(WithoutOtherLineEnds(text), "sql"))).ListOf(6)
        select Notebook.Create("csharp", [.. cells]);

    [Property(MaxTest = 100)]
    public Property a_notebook_comes_back_from_a_program_as_it_was() =>
        Prop.ForAll(CSharpNotebook.ToArbitrary(), notebook =>
        {
            var program = Converted.To(NotebookFormat.CSharpProgram, notebook).Text;

            Assert.Equal(Converted.Contents(Whole(notebook)), Converted.Contents(Whole(Converted.From(NotebookFormat.CSharpProgram, program))));
        });

    [Property(MaxTest = 2000)]
    public Property a_notebook_comes_back_from_a_script_as_it_was() =>
        Prop.ForAll(NotebookGenerator.Notebook.ToArbitrary(), Gen.Elements(NotebookFormat.CSharpScript, NotebookFormat.FSharpScript).ToArbitrary(), (any, format) =>
        {
            var notebook = any with { Cells = [.. any.Cells.Where(cell => cell is not CodeCell { Language: "markdown" or "raw" }).Select(cell => cell with { Source = WithoutOtherLineEnds(cell.Source), Metadata = Tags(cell) })] };

            var back = Converted.From(format, Converted.To(format, notebook).Text);

            Assert.Equal(Converted.Contents(notebook), Converted.Contents(back));
        });

    [Property(MaxTest = 2000)]
    public Property cells_and_languages_come_back_from_a_dib() =>
        Prop.ForAll(NotebookGenerator.Notebook.ToArbitrary(), any =>
        {
            // A line that selects a language begins a cell there, and the generator has none of those; ids and metadata stay behind.
            var notebook = any with { Cells = [.. any.Cells.Where(cell => cell is not CodeCell { Language: "markdown" }).Select(cell => cell with { Source = WithoutOtherLineEnds(cell.Source), Metadata = [] })] };

            var back = Converted.From(NotebookFormat.Dib, Converted.To(NotebookFormat.Dib, notebook).Text);

            Assert.Equal(Converted.Contents(notebook), Converted.Contents(back));
        });

    // The line ends of a text file are those of the file, and half a character has no bytes.
    private static string WithoutOtherLineEnds(string text) => text.ReplaceLineEndings("\n").Replace("🙂", "x", StringComparison.Ordinal).Replace("\ud83d", "", StringComparison.Ordinal);

    private static JsonObject Tags(Cell cell) =>
        cell.Tags.Count == 0 ? [] : new() { ["tags"] = new JsonArray([.. cell.Tags.Select(tag => JsonValue.Create(WithoutOtherLineEnds(tag)))]) };

    // A cell whose selector line says another language has that one when it is read.
    private static Notebook Whole(Notebook notebook) => Fixture.Success(IpynbFormat.Read(IpynbFormat.Write(notebook)));
}
