using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

[Collection(EngineTests.Name)]
public sealed class EmptyCellTests
{
    [Theory]
    [InlineData("")]
    [InlineData("// nothing to do")]
    [InlineData("#r \"Deedle.dll\"")]
    [InlineData("using System.Globalization;")]
    public async Task a_cell_without_statements_succeeds_without_outputs(string source)
    {
        using var notebook = new TestNotebook();
        Assert.Empty((await notebook.CSharp(source)).Succeeded().Outputs);
    }

    [Fact]
    public async Task a_cell_of_usings_serves_the_cells_after_it()
    {
        using var notebook = new TestNotebook();
        (await notebook.CSharp("var before = 1;")).Succeeded();
        (await notebook.CSharp("using System.Globalization;")).Succeeded();
        (await notebook.CSharp("var after = before + CultureInfo.InvariantCulture.Name.Length;")).Succeeded();
        Assert.Equal("1 1", (await notebook.CSharp("$\"{before} {after}\"")).Result());
    }
}
