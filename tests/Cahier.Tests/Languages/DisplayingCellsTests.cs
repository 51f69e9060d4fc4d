using Cahier.Documents;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

[Collection(EngineTests.Name)]
public sealed class DisplayingCellsTests
{
    [Theory]
    [InlineData("csharp", "display(1)")]
    [InlineData("csharp", "1.Display()")]
    [InlineData("fsharp", "display 1")]
    public async Task a_display_at_the_end_of_a_cell_is_shown_once(string language, string source)
    {
        using var notebook = new TestNotebook();
        var output = Assert.Single((await notebook.Run(language, source)).Succeeded().Outputs);
        Assert.IsType<DisplayDataOutput>(output);
    }

    [Fact]
    public async Task a_lambda_of_an_fsharp_result_is_called_a_lambda()
    {
        using var notebook = new TestNotebook();
        var run = await notebook.FSharp("[1] |> List.map (fun x -> 1 / (x - 1))");
        Assert.Equal("   at a lambda in cell 1, line 1", run.Error().Traceback[1]);
    }
}
