using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Tests.Documents;

public sealed class IpynbReadingTests
{
    [Fact]
    public void source_may_be_a_text_or_a_list_of_lines()
    {
        Assert.Equal("a\nb", Cell("""{"cell_type":"raw","source":"a\nb"}""").Source);
        Assert.Equal("a\nb", Cell("""{"cell_type":"raw","source":["a\n","b"]}""").Source);
    }

    [Theory]
    [InlineData("""{"cell_type":"code"}""")]
    [InlineData("""{"cell_type":"code","source":null,"metadata":null,"outputs":null,"execution_count":null}""")]
    [InlineData("""{"cell_type":"code","source":[],"metadata":3,"outputs":{},"execution_count":"x"}""")]
    public void a_cell_with_everything_missing_is_an_empty_cell(string json)
    {
        var cell = Assert.IsType<CodeCell>(Cell(json));

        Assert.Equal("", cell.Source);
        Assert.Empty(cell.Metadata);
        Assert.Empty(cell.Outputs);
        Assert.Null(cell.ExecutionCount);
    }

    [Fact]
    public void outputs_with_missing_parts_are_read()
    {
        var outputs = Outputs("""{"output_type":"stream"},{"output_type":"display_data"},{"output_type":"execute_result"},{"output_type":"error"},{},7""");

        Assert.Equal(("stdout", ""), (Assert.IsType<StreamOutput>(outputs[0]).Name, ((StreamOutput)outputs[0]).Text));
        Assert.Equal(MimeBundle.Empty, Assert.IsType<DisplayDataOutput>(outputs[1]).Data);
        Assert.Null(Assert.IsType<ExecuteResultOutput>(outputs[2]).ExecutionCount);
        Assert.Empty(Assert.IsType<ErrorOutput>(outputs[3]).Traceback);
        Assert.IsType<DisplayDataOutput>(outputs[4]);
        Assert.Equal(5, outputs.Count);
    }

    [Fact]
    public void outputs_have_their_representations_in_the_order_of_the_file()
    {
        var output = Assert.IsType<DisplayDataOutput>(Assert.IsType<CodeCell>(Fixture.Read("jupyter.ipynb").Cells[1]).Outputs[2]);

        Assert.Equal(["application/json", MimeTypes.Plotly, "image/png", "text/plain"], output.Data.Types);
        Assert.Equal("""{"a":[1,2.5,{"c":null}],"b":1}""", output.Data["application/json"]);
        Assert.Equal("<figure>", output.Data["text/plain"]);
    }

    [Fact]
    public void tags_are_read_from_the_metadata()
    {
        Assert.Equal(["parameters"], Fixture.Read("jupyter.ipynb").Cells[1].Tags);
        Assert.Equal(["a"], Cell("""{"cell_type":"code","metadata":{"tags":["a",1,null]}}""").Tags);
        Assert.Empty(Cell("""{"cell_type":"code","metadata":{"tags":"a"}}""").Tags);
    }

    [Fact]
    public void missing_ids_are_made_and_are_the_same_at_every_reading()
    {
        const string cells = """{"cell_type":"code","source":"1"},{"cell_type":"code","source":"1"},{"cell_type":"raw"}""";

        var first = Ids(cells);

        Assert.Equal(first, Ids(cells));
        Assert.Equal(3, first.Distinct().Count());
        Assert.All(first, id => Assert.Matches("^[a-zA-Z0-9_-]{1,64}$", id));
    }

    [Fact]
    public void the_second_of_two_equal_ids_is_replaced_in_the_model_and_kept_in_the_file()
    {
        const string text = """{"cells":[{"cell_type":"raw","id":"a"},{"cell_type":"raw","id":"a"}],"nbformat":4,"nbformat_minor":5}""";

        var notebook = Fixture.Success(IpynbFormat.Read(text));

        Assert.Equal("a", notebook.Cells[0].Id);
        Assert.NotEqual("a", notebook.Cells[1].Id);
        Assert.Equal(text, IpynbFormat.Write(notebook));
    }

    [Fact]
    public void half_of_a_surrogate_pair_is_text_like_any_other()
    {
        const string text = """{"cells":[{"cell_type":"raw","metadata":{"\ud83d":"\ude00"},"source":"\ud83d\n\u0041"}],"nbformat":4,"nbformat_minor":5}""";

        var notebook = Fixture.Success(IpynbFormat.Read(text));
        Assert.Equal("\ud83d\nA", notebook.Cells[0].Source);

        var changed = IpynbFormat.Write(notebook with { Cells = [notebook.Cells[0] with { Source = "\ude00" }] });
        Assert.Equal(text.Replace("\"\\ud83d\\n\\u0041\"", "\"\\ude00\"", StringComparison.Ordinal), changed);
    }

    [Fact]
    public void the_minor_version_is_read_and_a_notebook_without_version_is_version_4()
    {
        Assert.Equal((4, 2), Version(Fixture.Read("vscode.ipynb")));
        Assert.Equal((4, 0), Version(Fixture.Success(IpynbFormat.Read("""{"cells":[]}"""))));
    }

    private static (int, int) Version(Notebook notebook) => (notebook.NbFormat, notebook.NbFormatMinor);

    private static Cell Cell(string json) => Assert.Single(Fixture.Success(IpynbFormat.Read(Document(json))).Cells);

    private static IReadOnlyList<Output> Outputs(string json) =>
        Assert.IsType<CodeCell>(Cell($$"""{"cell_type":"code","outputs":[{{json}}]}""")).Outputs;

    private static List<string> Ids(string cells) => [.. Fixture.Success(IpynbFormat.Read(Document(cells))).Cells.Select(cell => cell.Id)];

    private static string Document(string cells) => $$"""{"cells":[{{cells}}],"nbformat":4,"nbformat_minor":4}""";
}
