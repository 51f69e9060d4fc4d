using System.Text;
using System.Text.Json.Nodes;
using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Tests.Documents;

public sealed class IpynbRoundTripTests
{
    [Theory]
    [MemberData(nameof(Fixture.All), MemberType = typeof(Fixture))]
    public void an_untouched_notebook_writes_back_byte_for_byte(string name) =>
        Assert.Equal(Fixture.Bytes(name), Encoding.UTF8.GetBytes(IpynbFormat.Write(Fixture.Read(name))));

    [Theory]
    [MemberData(nameof(Fixture.All), MemberType = typeof(Fixture))]
    public void a_source_changed_there_and_back_writes_back_byte_for_byte(string name)
    {
        for (var i = 0; i < Fixture.Read(name).Cells.Count; i++)
        {
            var source = Fixture.Read(name).Cells[i].Source;
            var changed = IpynbFormat.Write(Change(Fixture.Read(name), i, cell => cell with { Source = "changed\n🙂" }));
            Assert.NotEqual(Fixture.Text(name), changed);

            var back = IpynbFormat.Write(Change(Fixture.Success(IpynbFormat.Read(changed)), i, cell => cell with { Source = source }));
            Assert.Equal(Fixture.Text(name), back);
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\n")]
    public void line_ends_indentation_and_byte_order_mark_stay_when_a_cell_changes(string lineEnd)
    {
        var text = "\uFEFF" + Fixture.Text("jupyter.ipynb").Replace("\n", lineEnd, StringComparison.Ordinal);
        var notebook = Fixture.Success(IpynbFormat.Read(text));

        var written = IpynbFormat.Write(Change(notebook, 1, cell => cell with { Source = "x" }));

        Assert.Equal(text.Replace($"    \"var x = 1;\\n\",{lineEnd}    \"x + \\\"é\\\"\"", "    \"x\"", StringComparison.Ordinal).Replace($"   \"var x = 1;\\n\",{lineEnd}   \"x + \\\"é\\\"\"", "   \"x\"", StringComparison.Ordinal), written);
    }

    [Fact]
    public void new_outputs_change_only_the_lines_of_their_cell()
    {
        var before = Fixture.Text("vscode.ipynb").Split('\n');
        var notebook = Fixture.Read("vscode.ipynb");

        var written = IpynbFormat.Write(Change(notebook, 1, cell => ((CodeCell)cell) with
        {
            ExecutionCount = 7,
            Outputs = [new ExecuteResultOutput(7, MimeBundle.PlainText("[1; 2]"))],
        })).Split('\n');

        var at = Array.FindIndex(before, line => line.Contains("\"outputs\": [],", StringComparison.Ordinal));
        string[] output =
        [
            "      \"outputs\": [", "        {", "          \"data\": {", "            \"text/plain\": [", "              \"[1; 2]\"", "            ]", "          },",
            "          \"execution_count\": 7,", "          \"metadata\": {},", "          \"output_type\": \"execute_result\"", "        }", "      ],",
        ];
        string[] expected = [.. before[..at], .. output, .. before[(at + 1)..]];
        var count = Array.FindLastIndex(expected, at - 1, line => line.Contains("execution_count", StringComparison.Ordinal));
        expected[count] = "      \"execution_count\": 7,";
        Assert.Equal(expected, written);
    }

    [Fact]
    public void a_new_notebook_is_laid_out_as_jupyter_does()
    {
        var notebook = Notebook.Create(
            "csharp",
            new MarkdownCell { Id = "m", Source = "# Één\nregel 🙂" },
            new CodeCell { Id = "c", Source = "1", Language = "csharp", ExecutionCount = 1, Outputs = [new StreamOutput("stdout", "a\nb\n")] });

        Snapshot.Verify(IpynbFormat.Write(notebook), "new_notebook", "json");
    }

    [Fact]
    public void metadata_changed_in_place_are_written()
    {
        var notebook = Fixture.Read("jupyter.ipynb");
        notebook.Cells[1].Metadata["slideshow"] = new JsonObject { ["slide_type"] = "skip" };
        notebook.Metadata["title"] = "Nieuw";

        var again = Fixture.Success(IpynbFormat.Read(IpynbFormat.Write(notebook)));

        Assert.Equal("skip", (string?)again.Cells[1].Metadata["slideshow"]!["slide_type"]);
        Assert.Equal("Nieuw", (string?)again.Metadata["title"]);
        Assert.Contains("\"big\": 12345678901234567890", IpynbFormat.Write(notebook), StringComparison.Ordinal);
    }

    [Fact]
    public void unknown_members_of_cells_outputs_and_notebook_survive_a_change()
    {
        const string text = """{"cells":[{"cell_type":"code","future":{"a":[1]},"outputs":[{"output_type":"hologram","depth":3}],"source":"1"}],"nbformat":4,"nbformat_minor":5,"epoch":1.50}""";

        var written = IpynbFormat.Write(Change(Fixture.Success(IpynbFormat.Read(text)), 0, cell => cell with { Source = "2" }));

        Assert.Equal(text.Replace("\"source\":\"1\"", "\"source\":\"2\"", StringComparison.Ordinal), written);
    }

    [Fact]
    public void a_cell_taken_to_another_notebook_takes_on_its_layout()
    {
        var from = Fixture.Read("strings-and-own-order.ipynb");
        var to = Fixture.Read("jupyter.ipynb");

        var written = IpynbFormat.Write(to with { Cells = [.. to.Cells, from.Cells[0]] });

        Assert.Contains("\n  {\n   \"cell_type\": \"code\",\n   \"source\": \"let a = \\\"één\\\"\\na\",\n", written, StringComparison.Ordinal);
        var cell = Assert.IsType<CodeCell>(Fixture.Success(IpynbFormat.Read(written)).Cells[^1]);
        Assert.Equal(from.Cells[0].Id, cell.Id);
        Assert.Equal("fsharp", cell.Language);
    }

    [Fact]
    public void cells_in_another_order_keep_their_text()
    {
        var notebook = Fixture.Read("jupyter.ipynb");

        var twice = Fixture.Success(IpynbFormat.Read(IpynbFormat.Write(notebook with { Cells = [.. notebook.Cells.Reverse()] })));

        Assert.Equal(Fixture.Text("jupyter.ipynb"), IpynbFormat.Write(twice with { Cells = [.. twice.Cells.Reverse()] }));
    }

    private static Notebook Change(Notebook notebook, int index, Func<Cell, Cell> change) =>
        notebook with { Cells = [.. notebook.Cells.Select((cell, i) => i == index ? change(cell) : cell)] };
}
