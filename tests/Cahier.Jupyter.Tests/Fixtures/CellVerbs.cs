using System.Text.Json.Nodes;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>Whole conversations about a cell, as verbs of a front end. Each takes every message from <c>busy</c> to the reply.</summary>
internal static class CellVerbs
{
    /// <summary>Runs a cell that shows nothing.</summary>
    public static ExecuteReply Quiet(this TestFrontend front, string code, int count) => front.Run(code, count, () => { });

    /// <summary>Runs a cell that shows nothing but its value, and returns the value.</summary>
    public static JsonObject Value(this TestFrontend front, string code, int count)
    {
        JsonObject? value = null;
        front.Run(code, count, () => value = front.Result(count));
        return value!;
    }

    /// <summary>Runs a cell that shows nothing but its value, whose text is this.</summary>
    public static void Gives(this TestFrontend front, string code, int count, string text) =>
        Assert.Equal(text, (string?)front.Value(code, count)["text/plain"]);

    /// <summary>Runs a cell that succeeds, and takes what it shows.</summary>
    public static ExecuteReply Run(this TestFrontend front, string code, int count, Action shows)
    {
        var cell = front.Execute(code);
        front.Begins(code, count);
        shows();
        front.Idle(cell);
        var reply = front.Reply<ExecuteReply>(cell);
        Assert.Equal(count, reply.ExecutionCount);
        return reply;
    }

    /// <summary>Runs a cell that shows nothing but its error, which the reply tells too.</summary>
    public static ErrorMessage Fails(this TestFrontend front, string code, int count)
    {
        var cell = front.Execute(code);
        front.Begins(code, count);
        return front.Failed(cell);
    }

    /// <summary>The next messages are the error of a cell, its <c>idle</c> and its reply.</summary>
    public static ErrorMessage Failed(this TestFrontend front, string cell)
    {
        var error = front.Published<ErrorMessage>(cell);
        front.Idle(cell);
        var reply = front.Reply<ExecuteErrorReply>(cell);
        Assert.Equal((error.Ename, error.Evalue), (reply.Ename, reply.Evalue));
        Assert.Equal(error.Traceback, reply.Traceback);
        return error;
    }

    /// <summary>The next broadcast is the value of a cell.</summary>
    public static JsonObject Result(this TestFrontend front, int count, string? of = "")
    {
        var result = front.Published<ExecuteResultMessage>(of);
        Assert.Equal(count, result.ExecutionCount);
        return result.Data;
    }

    /// <summary>The next broadcasts are this text on a stream, in one message or in several: the kernel joins what comes quickly.</summary>
    public static void Prints(this TestFrontend front, string text, string stream = "stdout", string? of = "")
    {
        for (var printed = ""; printed != text;)
        {
            var message = front.Published<StreamMessage>(of);
            Assert.Equal(stream, message.Name);
            printed += message.Text;
            Assert.StartsWith(printed, text, StringComparison.Ordinal);
        }
    }

    /// <summary>Asks on the shell channel, and takes the reply.</summary>
    public static T Ask<T>(this TestFrontend front, string type, IMessageContent content) where T : IReply
    {
        front.Send(ChannelName.Shell, type, content);
        front.Busy();
        front.Idle();
        return front.Reply<T>();
    }

    /// <summary>What can be typed at the cursor, which is where a <c>|</c> stands.</summary>
    public static CompleteReply Complete(this TestFrontend front, string code)
    {
        var (text, cursor) = Cursor(code);
        return front.Ask<CompleteReply>(MessageTypes.CompleteRequest, new CompleteRequest(text, cursor));
    }

    /// <summary>Help on what stands at the cursor, which is where a <c>|</c> stands.</summary>
    public static InspectReply Inspect(this TestFrontend front, string code, int detail = 0)
    {
        var (text, cursor) = Cursor(code);
        return front.Ask<InspectReply>(MessageTypes.InspectRequest, new InspectRequest(text, cursor, detail));
    }

    /// <summary>Interrupts a cell that runs; the reply is there at once, whatever the cell does.</summary>
    /// <returns>What was told of the cell.</returns>
    public static ExecuteErrorReply Interrupt(this TestFrontend front, string cell)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        var interrupt = front.Send(ChannelName.Control, MessageTypes.InterruptRequest, new InterruptRequest());
        Assert.Equal("ok", front.Reply<InterruptReply>(interrupt, ChannelName.Control).Status);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(1), $"The reply took {clock.Elapsed}.");

        var broadcast = Interleaved.Take(front, 4, cell, interrupt);
        Assert.Equal(["error", "idle"], broadcast[cell]);
        Assert.Equal(["busy", "idle"], broadcast[interrupt]);
        return front.Reply<ExecuteErrorReply>(cell);
    }

    // In Unicode code points, as the protocol counts.
    private static (string Text, int Cursor) Cursor(string code)
    {
        var place = code.IndexOf('|', StringComparison.Ordinal);
        return (code.Remove(place, 1), code[..place].EnumerateRunes().Count());
    }
}
