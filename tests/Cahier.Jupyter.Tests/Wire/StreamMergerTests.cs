using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Tests.Wire;

public class StreamMergerTests
{
    private static readonly MessageHeader One = new("1", "execute_request"), Two = new("2", "execute_request");

    private readonly List<string> sent = [];
    private readonly Clock clock = new();
    private readonly StreamMerger merger;

    public StreamMergerTests() => merger = new(publication => sent.Add(publication.Content switch
    {
        StreamMessage stream => $"{publication.Parent!.MsgId} {stream.Name}: {stream.Text}",
        var other => other.MessageType,
    }), clock);

    [Fact]
    public void the_first_text_goes_at_once()
    {
        merger.Add(Text("a"));

        Assert.Equal(["1 stdout: a"], sent);
        Assert.False(merger.IsWaiting);
    }

    [Fact]
    public void texts_in_quick_succession_become_one()
    {
        merger.Add(Text("a"));
        merger.Add(Text("b"));
        merger.Add(Text("c"));
        Assert.True(merger.IsWaiting);
        merger.Flush();

        Assert.Equal(["1 stdout: a", "1 stdout: bc"], sent);
    }

    [Fact]
    public void text_after_a_pause_goes_at_once()
    {
        merger.Add(Text("a"));
        clock.Now += StreamMerger.Interval;
        merger.Add(Text("b"));

        Assert.Equal(["1 stdout: a", "1 stdout: b"], sent);
    }

    [Fact]
    public void another_message_does_not_overtake_text()
    {
        merger.Add(Text("a"));
        merger.Add(Text("b"));
        merger.Add(new(One, new StatusMessage("idle")));

        Assert.Equal(["1 stdout: a", "1 stdout: b", "status"], sent);
    }

    [Fact]
    public void texts_of_other_streams_and_cells_stay_apart_and_in_order()
    {
        merger.Add(Text("a"));
        merger.Add(Text("b"));
        merger.Add(Text("c", "stderr"));
        merger.Add(Text("d", "stderr", Two));
        merger.Flush();

        Assert.Equal(["1 stdout: a", "1 stdout: b", "1 stderr: c", "2 stderr: d"], sent);
    }

    [Fact]
    public void text_that_has_become_long_does_not_wait()
    {
        merger.Add(Text("a"));
        merger.Add(Text(new string('b', 1 << 20)));

        Assert.Equal(2, sent.Count);
    }

    private static Publication Text(string text, string stream = "stdout", MessageHeader? parent = null) => new(parent ?? One, new StreamMessage(stream, text));

    private sealed class Clock : TimeProvider
    {
        public TimeSpan Now { get; set; } = TimeSpan.FromHours(1);

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;
    }
}
