using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class CellPositionTests : IDisposable
{
    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Theory]
    [InlineData("Console.Wri¦")]
    [InlineData("var s = \"😀👩‍👩‍👧\"; Console.Wri¦")]
    [InlineData("var a = 1;\r\nvar b = 2;\r\nConsole.Wri¦\r\nvar c = 3;")]
    [InlineData("var a = 1;\rConsole.Wri¦")]
    [InlineData("#!time\nConsole.Wri¦")]
    [InlineData("#!fsharp\r\nlet x = (\r\n#!csharp\r\nConsole.Wri¦\r\n#!fsharp\r\n)")]
    [InlineData("#r \"none.dll\"\nConsole.Wri¦")]
    [InlineData("\tConsole.Wri¦")]
    public async Task the_word_at_the_cursor_is_replaced_whatever_stands_before_it(string code)
    {
        var list = await notebook.Complete("csharp", code);
        var start = code.IndexOf("Wri¦", StringComparison.Ordinal);
        Assert.Equal((start, start + 3), (list.Start, list.End));
        Assert.Equal(["Write", "WriteLine"], list.Items.Select(item => item.Text).Take(2));
    }

    [Fact]
    public async Task a_word_is_replaced_to_its_end()
    {
        var list = await notebook.Complete("csharp", "Console.Wri¦teLine(1)");
        Assert.Equal((8, 17), (list.Start, list.End));
        Assert.Contains("Write", list.Items.Select(item => item.Text));
    }

    [Fact]
    public async Task each_part_of_a_cell_is_answered_in_its_language()
    {
        const string Cell = "var x = 1;\n#!fsharp\nList.ma\n#!markdown\nsome text.";
        var cancel = TestContext.Current.CancellationToken;
        var end = Cell.IndexOf("ma\n", StringComparison.Ordinal) + 2;
        Assert.Contains((await notebook.Session.Complete("csharp", Cell, end, cancel)).Items, item => item.Text == "map");
        Assert.Empty((await notebook.Session.Complete("csharp", Cell, Cell.Length, cancel)).Items);
        Assert.Contains((await notebook.Session.Complete("C#", "Math.", 5, cancel)).Items, item => item.Text == "Max");
        Assert.Empty((await notebook.Session.Complete("cobol", "MOVE", 4, cancel)).Items);
    }

    [Fact]
    public async Task help_counts_positions_like_completion()
    {
        Assert.StartsWith("void Console.WriteLine(string", await notebook.Help("csharp", "#!time\r\nvar s = \"😀\";\r\nConsole.Write¦Line(s);"), StringComparison.Ordinal);
        Assert.StartsWith("val map", await notebook.Help("fsharp", "let s = \"😀\"\r\nList.m¦ap"), StringComparison.Ordinal);
    }
}
