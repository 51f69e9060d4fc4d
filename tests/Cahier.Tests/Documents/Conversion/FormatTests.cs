using System.Text;
using System.Text.Json.Nodes;
using Cahier.Documents;
using Cahier.Documents.Conversion;

namespace Cahier.Tests.Documents.Conversion;

public sealed class FormatTests
{
    [Theory]
    [InlineData("{\"cells\":[]}", NotebookFormat.Ipynb)]
    [InlineData("\n {\n \"nbformat\": 4 }", NotebookFormat.Ipynb)]
    [InlineData("{ Console.WriteLine(1); }", NotebookFormat.CSharpScript)]
    [InlineData("#!meta\n\n{}", NotebookFormat.Dib)]
    [InlineData("\n#!fsharp\n\n1", NotebookFormat.Dib)]
    [InlineData("#!time\n1", NotebookFormat.CSharpScript)]
    [InlineData("#!/usr/bin/env cahier\n1", NotebookFormat.CSharpScript)]
    [InlineData("// a program\n#:package X@1\n", NotebookFormat.CSharpProgram)]
    [InlineData("", NotebookFormat.CSharpScript)]
    public void a_text_without_a_name_has_the_format_that_it_looks_like(string text, NotebookFormat format) =>
        Assert.Equal(format, NotebookFormats.Sniff(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("a.IPYNB", NotebookFormat.Ipynb)]
    [InlineData("x/a.dib", NotebookFormat.Dib)]
    [InlineData("a.cs", NotebookFormat.CSharpProgram)]
    [InlineData("a.txt", null)]
    [InlineData("ipynb", null)]
    public void the_ending_says_the_format(string file, NotebookFormat? format) => Assert.Equal(format, NotebookFormats.OfFile(file));

    [Fact]
    public void the_tag_of_parameters_is_a_comment_in_a_dib()
    {
        var cell = Converted.Code("var town = 1;") with { Metadata = new() { ["tags"] = new JsonArray("parameters") } };

        var dib = Converted.To(NotebookFormat.Dib, Notebook.Create("csharp", cell));

        Assert.EndsWith("#!csharp\n\n// parameters\nvar town = 1;\n\n", dib.Text, StringComparison.Ordinal);
        Assert.Empty(dib.Notes);
        Assert.Equal(["csharp [parameters]\nvar town = 1;"], Converted.Contents(Converted.From(NotebookFormat.Dib, dib.Text)));
    }

    [Fact]
    public void what_a_dib_cannot_hold_is_told()
    {
        var cell = Converted.Code("1") with { Metadata = new() { ["tags"] = new JsonArray("mine") }, Outputs = [new StreamOutput("stdout", "1")] };

        Assert.Equal(
            ["The outputs of 1 cell stay behind: a .dib file holds none.", "The metadata of 1 cell stay behind: a .dib file holds none."],
            Converted.To(NotebookFormat.Dib, Notebook.Create("csharp", cell)).Notes);
    }

    [Fact]
    public void a_script_is_one_cell_and_one_with_marks_has_theirs()
    {
        Assert.Equal(["csharp []\nvar x = 1;\n\nx"], Converted.Contents(Converted.From(NotebookFormat.CSharpScript, "var x = 1;\n\nx\n")));
        Assert.Equal(
            ["fsharp []\nlet x = 1", "MarkdownCell [a]\nText", "fsharp [parameters]\nx"],
            Converted.Contents(Converted.From(NotebookFormat.FSharpScript, "let x = 1\n\n// %% [markdown] tags=[\"a\"]\n// Text\n\n// %% A title tags=[\"parameters\"]\nx\n")));
    }
}
