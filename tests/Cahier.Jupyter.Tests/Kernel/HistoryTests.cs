using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class HistoryTests
{
    [Fact]
    public void a_tail_is_the_newest_inputs_the_oldest_first() => TestKernel.Talk(front =>
    {
        Run(front, "1", "2", "3");

        Assert.Equal([(1, 2, "2"), (1, 3, "3")], Ask(front, new("tail", N: 2)).Select(Place));
        Assert.Equal([(1, 1, "1"), (1, 2, "2"), (1, 3, "3")], Ask(front, new("tail")).Select(Place));
    });

    [Fact]
    public void outputs_come_only_when_they_are_asked_for() => TestKernel.Talk(front =>
    {
        Run(front, "1", "print 2");

        Assert.Equal([new(1, 1, "1", WithOutput: false, null), new(1, 2, "print 2", WithOutput: false, null)], Ask(front, new("tail", N: 2)));
        Assert.Equal([new(1, 1, "1", WithOutput: true, "1"), new(1, 2, "print 2", WithOutput: true, null)], Ask(front, new("tail", Output: true, N: 2)));
    });

    [Theory]
    [InlineData(0, 1, 3, "1 2")]
    [InlineData(0, 2, null, "2 3")]
    [InlineData(0, null, 2, "1")]
    [InlineData(1, 1, 2, "1")]
    [InlineData(null, null, null, "1 2 3")]
    [InlineData(7, null, null, "")]
    [InlineData(-1, null, null, "")]
    [InlineData(0, 5, 9, "")]
    public void a_range_is_lines_of_one_session(int? session, int? start, int? stop, string inputs) => TestKernel.Talk(front =>
    {
        Run(front, "1", "2", "3");

        Assert.Equal(inputs, string.Join(" ", Ask(front, new("range", Session: session, Start: start, Stop: stop)).Select(item => item.Input)));
    });

    [Theory]
    [InlineData("1?2*", false, null, "1+2 1-2x 1+2")]
    [InlineData("1?2*", true, null, "1-2x 1+2")]
    [InlineData("1?2*", false, 2, "1-2x 1+2")]
    [InlineData("1?2*", true, 1, "1+2")]
    [InlineData("*x", false, null, "1-2x")]
    [InlineData(null, true, null, "1-2x 1+2 9")]
    [InlineData("nothing", false, null, "")]
    public void a_search_finds_inputs_by_a_pattern(string? pattern, bool unique, int? n, string inputs) => TestKernel.Talk(front =>
    {
        Run(front, "1+2", "1-2x", "1+2", "9");

        Assert.Equal(inputs, string.Join(" ", Ask(front, new("search", Pattern: pattern, Unique: unique, N: n)).Select(item => item.Input)));
    });

    [Fact]
    public void cells_that_are_silent_or_not_stored_are_not_in_it() => TestKernel.Talk(front =>
    {
        front.Execute("a", store: false);
        front.Begins("a", 0);
        front.Published<ExecuteResultMessage>();
        front.Idle();
        front.Reply<ExecuteReply>();
        front.Execute("b", silent: true, store: true);
        front.Busy();
        front.Idle();
        front.Reply<ExecuteReply>();
        Run(front, "c");

        Assert.Equal([(1, 1, "c")], Ask(front, new("tail")).Select(Place));
    });

    [Fact]
    public void a_cell_that_fails_is_in_it() => TestKernel.Talk(front =>
    {
        front.Execute("fail x");
        front.Begins("fail x", 1);
        front.Published<ErrorMessage>();
        front.Idle();
        front.Reply<ExecuteErrorReply>();

        Assert.Equal([(1, 1, "fail x")], Ask(front, new("tail")).Select(Place));
    });

    [Fact]
    public void an_unknown_kind_of_access_is_an_error() => TestKernel.Talk(front =>
    {
        front.Send(ChannelName.Shell, MessageTypes.HistoryRequest, new HistoryRequest("all"));
        front.Busy();
        front.Idle();
        Assert.Equal("A history is accessed by range, tail or search, not by all.", front.Reply<ErrorReply>().Evalue);
    });

    [Fact]
    public void the_inputs_of_earlier_sessions_are_kept()
    {
        using var folder = new TemporaryFolder();
        TestKernel.Talk((front, _) => Run(front, "1", "2"), folder["history.jsonl"]);
        TestKernel.Talk((front, _) =>
        {
            Run(front, "3");

            Assert.Equal([(1, 1, "1"), (1, 2, "2"), (2, 1, "3")], Ask(front, new("tail")).Select(Place));
            Assert.Equal([new(1, 1, "1", WithOutput: true, "1"), new(1, 2, "2", WithOutput: true, "2")], Ask(front, new("range", Output: true, Session: -1)));
            Assert.Equal([(1, 2, "2")], Ask(front, new("search", Pattern: "2")).Select(Place));
        }, folder["history.jsonl"]);
    }

    [Fact]
    public void a_history_that_cannot_be_kept_is_told_and_that_of_the_session_is_there()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["file"], "in the way of the folder");
        TestKernel.Talk((front, kernel) =>
        {
            Run(front, "1");

            Assert.Equal([(1, 1, "1")], Ask(front, new("tail")).Select(Place));
            kernel.Log.WaitForNote("The history is not kept: ");
        }, folder["file/history.jsonl"]);
    }

    private static void Run(TestFrontend front, params string[] cells)
    {
        foreach (var cell in cells)
        {
            front.Execute(cell);
            front.Busy();
            front.Published<ExecuteInputMessage>();
            if (cell.StartsWith("print", StringComparison.Ordinal))
                front.Published<StreamMessage>();
            else
                front.Published<ExecuteResultMessage>();

            front.Idle();
            front.Reply<ExecuteReply>();
        }
    }

    private static IReadOnlyList<HistoryItem> Ask(TestFrontend front, HistoryRequest request)
    {
        front.Send(ChannelName.Shell, MessageTypes.HistoryRequest, request);
        front.Busy();
        front.Idle();
        return front.Reply<HistoryReply>().History;
    }

    private static (int, int, string) Place(HistoryItem item) => (item.Session, item.Line, item.Input);
}
