using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Tests.Kernel;

public class ExecuteTests
{
    [Fact]
    public void a_cell_is_busy_then_told_then_answered_then_idle() => TestKernel.Talk(front =>
    {
        front.Execute("6");

        front.Begins("6", 1);
        var result = front.Published<ExecuteResultMessage>();
        Assert.Equal(1, result.ExecutionCount);
        Assert.Equal("""{"text/plain":"6"}""", result.Data.ToJsonString());
        front.Idle();
        var reply = front.Reply<ExecuteReply>();
        Assert.Equal(1, reply.ExecutionCount);
        Assert.Empty(reply.Payload);
        Assert.Empty(reply.UserExpressions);
    });

    [Fact]
    public void text_goes_to_the_stream_to_which_it_was_printed() => TestKernel.Talk(front =>
    {
        front.Execute("print hello, world\nwarn careful");

        front.Begins("print hello, world\nwarn careful", 1);
        Assert.Equal(new("stdout", "hello, world\n"), front.Published<StreamMessage>());
        Assert.Equal(new("stderr", "careful\n"), front.Published<StreamMessage>());
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void an_error_is_one_message_and_the_reply_says_the_same() => TestKernel.Talk(front =>
    {
        front.Execute("fail bad");

        front.Begins("fail bad", 1);
        var error = front.Published<ErrorMessage>();
        front.Idle();
        var reply = front.Reply<ExecuteErrorReply>();
        Assert.Equal(("EchoError", "bad"), (error.Ename, error.Evalue));
        Assert.Equal(["EchoError", "  bad"], error.Traceback);
        Assert.Equal(("error", 1, "EchoError", "bad"), (reply.Status, reply.ExecutionCount, reply.Ename, reply.Evalue));
        Assert.Equal(error.Traceback, reply.Traceback);
    });

    [Fact]
    public void outputs_before_an_error_are_kept() => TestKernel.Talk(front =>
    {
        front.Execute("print a\nfail bad\nprint b");

        front.Begins("print a\nfail bad\nprint b", 1);
        Assert.Equal("a\n", front.Published<StreamMessage>().Text);
        front.Published<ErrorMessage>();
        front.Idle();
        front.Reply<ExecuteErrorReply>();
    });

    [Fact]
    public void a_bug_of_the_session_is_an_error_of_the_cell_and_the_kernel_goes_on() => TestKernel.Talk((front, kernel) =>
    {
        front.Execute("throw");
        front.Begins("throw", 1);
        Assert.Equal("The kernel failed while running the cell. This is an error of the kernel: a bug of the toy", front.Published<ErrorMessage>().Evalue);
        front.Idle();
        Assert.Equal("InvalidOperationException", front.Reply<ExecuteErrorReply>().Ename);
        kernel.Log.WaitForNote("a bug of the toy");

        front.Execute("print on");
        front.Begins("print on", 2);
        front.Published<StreamMessage>();
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void the_page_and_the_next_input_are_payloads_in_order() => TestKernel.Talk(front =>
    {
        front.Execute("page help\nnext code");

        front.Begins("page help\nnext code", 1);
        front.Idle();
        var payload = front.Reply<ExecuteReply>().Payload;
        var page = Assert.IsType<PagePayload>(payload[0]);
        Assert.Equal("""{"text/plain":"help"}""", page.Data.ToJsonString());
        Assert.Equal(2, page.Start);
        Assert.Equal(new SetNextInputPayload("code", Replace: true), payload[1]);
    });

    [Fact]
    public void a_blank_cell_is_not_run_and_not_counted() => TestKernel.Talk((front, kernel) =>
    {
        front.Execute(" \n");
        front.Begins(" \n", 0);
        front.Idle();
        Assert.Equal(0, front.Reply<ExecuteReply>().ExecutionCount);
        Assert.Null(kernel.Session.LastCell);
    });

    [Theory]
    [InlineData(false, null, true)]
    [InlineData(false, true, true)]
    [InlineData(false, false, false)]
    [InlineData(true, null, false)]
    [InlineData(true, true, false)]
    [InlineData(true, false, false)]
    public void only_a_cell_that_stores_history_and_is_not_silent_is_counted(bool silent, bool? store, bool isCounted) => TestKernel.Talk((front, kernel) =>
    {
        front.Execute("6", silent, store);
        front.Busy();
        if (!silent)
        {
            Assert.Equal(isCounted ? 1 : 0, front.Published<ExecuteInputMessage>().ExecutionCount);
            Assert.Equal(isCounted ? 1 : 0, front.Published<ExecuteResultMessage>().ExecutionCount);
        }

        front.Idle();
        Assert.Equal(isCounted ? 1 : 0, front.Reply<ExecuteReply>().ExecutionCount);
        Assert.Equal(new CellRequest("6", isCounted ? 1 : 0, isCounted), kernel.Session.LastCell);

        front.Execute("7");
        front.Begins("7", isCounted ? 2 : 1);
        front.Published<ExecuteResultMessage>();
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void a_silent_cell_broadcasts_nothing_and_still_tells_its_error() => TestKernel.Talk(front =>
    {
        front.Execute("print a\nnamed b\nupdate c\nclear\nfail bad", silent: true);

        front.Busy();
        front.Idle();
        Assert.Equal("bad", front.Reply<ExecuteErrorReply>().Evalue);
    });

    [Fact]
    public void a_silent_empty_cell_tells_the_counter() => TestKernel.Talk(front =>
    {
        front.Execute("fail x", stopOnError: false);
        front.Begins("fail x", 1);
        front.Published<ErrorMessage>();
        front.Idle();
        front.Reply<ExecuteErrorReply>();

        front.Execute("", silent: true);
        front.Busy();
        front.Idle();
        Assert.Equal(1, front.Reply<ExecuteReply>().ExecutionCount);
    });

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"code":7}""")]
    [InlineData("""{"code":"\ud83d"}""")]
    public void a_request_of_the_wrong_form_gets_an_error_for_a_reply(string content) => TestKernel.Talk(front =>
    {
        front.SendRaw(ChannelName.Shell, MessageTypes.ExecuteRequest, System.Text.Encoding.UTF8.GetBytes(content));

        front.Busy();
        front.Idle();
        var reply = front.Reply<ErrorReply>();
        Assert.Equal("InvalidRequest", reply.Ename);
        Assert.StartsWith("The content of this execute_request does not have the form of the protocol: ", reply.Evalue, StringComparison.Ordinal);
    });
}
