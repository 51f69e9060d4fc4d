using System.Text;
using Cahier.Documents;

namespace Cahier.Tests.Documents;

public sealed class DibTests
{
    private const string Polyglot = """
        #!meta

        {"kernelInfo":{"defaultKernelName":"csharp","items":[{"aliases":[],"name":"csharp"},{"name":"fsharp"},{"aliases":["aw"],"name":"adventureworks"}]}}

        #!markdown

        # Één notitie

        Met een lege regel.

        #!fsharp

        let x = [1; 2]
        #!share --from csharp y

        #!csharp

        x.Length

        #!aw

        select 1

        #!sql

        select 'ë'


        """;

    [Fact]
    public void cells_have_their_texts_and_languages()
    {
        var notebook = Read(Polyglot);

        Assert.Equal("csharp", notebook.DefaultLanguage);
        Assert.Equal(
            [
                ("markdown", "# Één notitie\n\nMet een lege regel."),
                ("fsharp", "let x = [1; 2]\n#!share --from csharp y"),
                ("csharp", "x.Length"),
                ("aw", "select 1"),
                ("sql", "select 'ë'"),
            ],
            Contents(notebook));
    }

    [Fact]
    public void a_file_as_dotnet_front_ends_write_it_writes_back_the_same() =>
        Assert.Equal(Polyglot.ReplaceLineEndings("\n"), DibFormat.Write(Read(Polyglot)));

    [Theory]
    [InlineData("", 0)]
    [InlineData("\n\n", 0)]
    [InlineData("#!meta\n\n{}\n", 0)]
    [InlineData("#!meta", 0)]
    [InlineData("#!csharp\n", 1)]
    [InlineData("#!csharp\n#!fsharp", 2)]
    public void empty_files_and_empty_cells_are_read(string content, int cells) => Assert.Equal(cells, Read(content).Cells.Count);

    [Fact]
    public void a_kernel_that_the_metadata_declare_selects_the_cell_right_after_them() =>
        Assert.Equal(
            [("mysql", "select 1"), ("mysql", "select 2"), ("csharp", "1")],
            Contents(Read("#!meta\n{\"kernelInfo\":{\"items\":[{\"name\":\"mysql\"}]}}\n#!mysql\nselect 1\n#!mysql\nselect 2\n#!csharp\n1")));

    [Fact]
    public void a_line_that_only_looks_like_a_selector_ends_the_metadata_and_is_text() =>
        Assert.Equal([("csharp", "#!cobol\n1")], Contents(Read("#!meta\n{}\n#!cobol\n1")));

    [Fact]
    public void text_before_the_first_selector_is_in_the_default_language() =>
        Assert.Equal(
            [("fsharp", "let x = 1"), ("html", "<b>")],
            Contents(Read("#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"fsharp\"}}\n#!fsharp\nlet x = 1\n#!html\n<b>")));

    [Fact]
    public void line_ends_and_byte_order_mark_of_windows_are_read() =>
        Assert.Equal(
            [("csharp", "1\n2")],
            Contents(Fixture.Success(DibFormat.Read((byte[])[.. Encoding.UTF8.GetPreamble(), .. "#!csharp\r\n\r\n1\r\n2\r\n"u8]))));

    [Fact]
    public void empty_lines_of_a_cell_stay()
    {
        const string source = "\n\n1\n\n\n";

        var text = DibFormat.Write(Notebook.Create("csharp", Code(source), Code("2")));

        Assert.Equal([("csharp", source), ("csharp", "2")], Contents(Read(text)));
    }

    [Fact]
    public void ids_are_the_same_at_every_reading() =>
        Assert.Equal(Read(Polyglot).Cells.Select(cell => cell.Id), Read(Polyglot).Cells.Select(cell => cell.Id));

    [Theory]
    [InlineData("#!meta\n\n{\"a\": é}\n\n#!csharp\n1", 3, 7, "The #!meta section is not JSON.")]
    [InlineData("#!csharp\n1\n#!meta\n[]", 4, 1, "The #!meta section is not a JSON object.")]
    public void a_bad_meta_section_is_told_with_its_place(string content, int line, int column, string message)
    {
        var problem = Fixture.Failure(DibFormat.Read(content, "bad.dib"));

        Assert.Equal(("bad.dib", message), (problem.File, problem.Message));
        Assert.Equal((line, column), (problem.Line, problem.Column));
    }

    [Fact]
    public void bytes_that_are_not_utf8_are_told_with_their_place()
    {
        var problem = Fixture.Failure(DibFormat.Read((byte[])[.. "#!csharp\n1"u8, 0xFF]));

        Assert.Equal((2, 2), (problem.Line, problem.Column));
    }

    internal static IEnumerable<(string Language, string Source)> Contents(Notebook notebook) => notebook.Cells.Select(cell => cell switch
    {
        CodeCell code => (code.Language, code.Source),
        MarkdownCell => ("markdown", cell.Source),
        _ => ("raw", cell.Source),
    });

    private static CodeCell Code(string source) => new() { Source = source, Language = "csharp" };

    private static Notebook Read(string content) => Fixture.Success(DibFormat.Read(content));
}
