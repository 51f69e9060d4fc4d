using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages;

[Collection(EngineTests.Name)]
public sealed class ManyCellsTests
{
    [Fact]
    public async Task what_a_cell_keeps_does_not_grow_with_the_cells_before_it()
    {
        using var notebook = new TestNotebook();
        await RunCells(0, 30);
        var start = GC.GetTotalMemory(forceFullCollection: true);
        await RunCells(30, 80);
        var middle = GC.GetTotalMemory(forceFullCollection: true);
        await RunCells(80, 130);
        var end = GC.GetTotalMemory(forceFullCollection: true);

        Assert.Equal("129", (await notebook.CSharp("x129")).Result());
        // Other tests of the process free memory meanwhile: less than a usual cell's hundred kilobytes says nothing.
        Assert.True(end - middle < 1.5 * Math.Max(middle - start, 50 * 100_000), $"50 cells kept {middle - start:N0} bytes, the next 50 kept {end - middle:N0}.");

        async Task RunCells(int from, int to)
        {
            for (var i = from; i < to; i++)
                (await notebook.CSharp($"var x{i} = {(i == 0 ? "0" : $"x{i - 1} + 1")};")).Succeeded();
        }
    }
}
