using Cahier.Jupyter.Kernel.History;
using Cahier.Jupyter.Tests.Fixtures;

namespace Cahier.Jupyter.Tests.Kernel;

public sealed class HistoryFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly HistoryFile file;

    public HistoryFileTests() => file = new(folder["deep/history.jsonl"]);

    public void Dispose() => folder.Dispose();

    [Fact]
    public void each_session_has_a_number_of_its_own()
    {
        Assert.Equal([1, 2, 3], Enumerable.Range(0, 3).Select(_ => file.BeginSession()));
        Assert.Empty(file.Read());
    }

    [Fact]
    public void entries_are_kept_in_order_and_replaced_by_their_numbers()
    {
        file.Merge([new(2, 1, "c", null), new(1, 2, "b", null), new(1, 1, "a\n\"😀", null)]);
        file.Merge([new(1, 2, "b", "out")]);

        Assert.Equal([new(1, 1, "a\n\"😀", null), new(1, 2, "b", "out"), new(2, 1, "c", null)], file.Read());
        Assert.Equal(3, file.BeginSession());
    }

    [Fact]
    public void the_oldest_entries_make_room()
    {
        var small = new HistoryFile(folder["small.jsonl"], mostBytes: 100_000, mostEntries: 10);
        small.Merge([.. Enumerable.Range(1, 50).Select(line => new HistoryEntry(1, line, $"{line}", null))]);
        Assert.Equal(Enumerable.Range(41, 10), small.Read().Select(entry => entry.Line));

        var tight = new HistoryFile(folder["tight.jsonl"], mostBytes: 1_000);
        tight.Merge([.. Enumerable.Range(1, 50).Select(line => new HistoryEntry(1, line, new('x', 100), null))]);
        Assert.Equal(50, tight.Read()[^1].Line);
        Assert.InRange(new FileInfo(folder["tight.jsonl"]).Length, 500, 1_100);
    }

    [Fact]
    public void an_enormous_cell_is_left_out_and_an_enormous_output_too()
    {
        file.Merge([new(1, 1, new('x', 200_000), null), new(1, 2, "b", new('x', 200_000)), new(1, 3, "c", "d")]);

        Assert.Equal([new(1, 2, "b", null), new(1, 3, "c", "d")], file.Read());
    }

    [Fact]
    public void a_damaged_line_costs_only_itself()
    {
        file.Merge([new(1, 1, "a", null), new(1, 2, "b", null)]);
        var lines = File.ReadAllLines(folder["deep/history.jsonl"]);
        File.WriteAllLines(folder["deep/history.jsonl"], [lines[0], "{\"session\":1,", "null", "7", "[]", "", lines[2][..10], .. lines[1..]]);

        Assert.Equal(["a", "b"], file.Read().Select(entry => entry.Input));
        Assert.Equal(2, file.BeginSession());
    }

    [Fact]
    public void several_kernels_at_once_lose_nothing()
    {
        Parallel.For(0, 8, new() { MaxDegreeOfParallelism = 8 }, kernel =>
        {
            var own = new HistoryFile(folder["deep/history.jsonl"]);
            var session = own.BeginSession();
            for (var line = 1; line <= 10; line++)
                own.Merge([new(session, line, $"{kernel}", null)]);
        });

        var entries = file.Read();
        Assert.Equal(80, entries.Count);
        Assert.Equal(Enumerable.Range(1, 8), entries.Select(entry => entry.Session).Distinct());
        Assert.All(entries.GroupBy(entry => entry.Session), session => Assert.Single(session.Select(entry => entry.Input).Distinct()));
        Assert.Equal(["history.jsonl", "history.jsonl.lock"], new DirectoryInfo(folder["deep"]).EnumerateFiles().Select(one => one.Name).Order());
    }

    [Fact]
    public void nobody_else_may_read_what_was_typed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has other rights.");
        file.Merge([new(1, 1, "a", null)]);

#pragma warning disable CA1416
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["deep/history.jsonl"]));
#pragma warning restore CA1416
    }
}
