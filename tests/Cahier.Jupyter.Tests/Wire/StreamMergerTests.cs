using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Tests.Wire;

public class StreamMergerTests
{
    private static readonly MessageHeader One = new("1", "execute_request"), Two = new("2", "execute_request");

    private readonly List<string> sent = [];
    private readonly StreamMerger merger;

    public StreamMergerTests() => merger = new(publication => sent.Add(publication.Content switch
    {
        StreamMessage stream => $"{publication.Parent!.MsgId} {stream.Name}: {stream.Text}",
        var other => other.MessageType,
    }));

    [Fact]
    public void texts_in_quick_succession_become_one()
    {
        merger.Add(Text("a"));
        merger.Add(Text("b"));
        merger.Add(Text("c"));
        Assert.True(merger.IsWaiting);
        Assert.Empty(sent);
        merger.FlushWhole();

        Assert.Equal(["1 stdout: abc"], sent);
        Assert.False(merger.IsWaiting);
    }

    [Fact]
    public void text_after_a_pause_is_another()
    {
        merger.Add(Text("a"));
        merger.FlushWhole();
        merger.Add(Text("b"));
        merger.FlushWhole();
        merger.FlushWhole();

        Assert.Equal(["1 stdout: a", "1 stdout: b"], sent);
    }

    [Fact]
    public void the_first_half_of_a_character_waits_for_the_second_or_for_another_message()
    {
        merger.Add(Text("a\ud83d"));
        merger.FlushWhole();
        merger.Add(Text("\ude00"));
        merger.FlushWhole();
        merger.Add(Text("\ud83d"));
        merger.FlushWhole();
        merger.Add(new(One, new StatusMessage("idle")));

        Assert.Equal(["1 stdout: a", "1 stdout: 😀", "1 stdout: \ud83d", "status"], sent);
    }

    [Fact]
    public void another_message_does_not_overtake_text()
    {
        merger.Add(Text("a"));
        merger.Add(Text("b"));
        merger.Add(new(One, new StatusMessage("idle")));

        Assert.Equal(["1 stdout: ab", "status"], sent);
    }

    [Fact]
    public void texts_of_other_streams_and_cells_stay_apart_and_in_order()
    {
        merger.Add(Text("a"));
        merger.Add(Text("b"));
        merger.Add(Text("c", "stderr"));
        merger.Add(Text("d", "stderr", Two));
        merger.FlushWhole();

        Assert.Equal(["1 stdout: ab", "1 stderr: c", "2 stderr: d"], sent);
    }

    [Fact]
    public void text_that_has_become_long_does_not_wait()
    {
        merger.Add(Text("a"));
        merger.Add(Text(new string('b', 1 << 20)));

        Assert.Single(sent);
        Assert.False(merger.IsWaiting);
    }

    private static Publication Text(string text, string stream = "stdout", MessageHeader? parent = null) => new(parent ?? One, new StreamMessage(stream, text));
}
