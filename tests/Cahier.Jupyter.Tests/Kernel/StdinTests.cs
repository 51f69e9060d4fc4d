using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class StdinTests
{
    [Theory]
    [InlineData("ask Who?", false)]
    [InlineData("secret Who?", true)]
    public void a_cell_asks_and_gets_the_line(string code, bool isPassword) => TestKernel.Talk(front =>
    {
        front.Execute(code, allowStdin: true);
        front.Begins(code, 1);

        var (question, header) = front.Asked();
        Assert.Equal(new("Who?", isPassword), question);
        front.Answer("me", header);

        Assert.Equal("[me]", front.Published<StreamMessage>().Text);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void an_answer_without_a_parent_is_taken_as_older_clients_send_it() => TestKernel.Talk(front =>
    {
        front.Execute("ask a\nask b", allowStdin: true);
        front.Begins("ask a\nask b", 1);

        Assert.Equal("a", front.Asked().Question.Prompt);
        front.Answer("1");
        Assert.Equal("b", front.Asked().Question.Prompt);
        front.Answer("");

        Assert.Equal("[1]", front.Published<StreamMessage>().Text);
        Assert.Equal("[]", front.Published<StreamMessage>().Text);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void the_end_of_the_input_is_no_line() => TestKernel.Talk(front =>
    {
        front.Execute("ask a", allowStdin: true);
        front.Begins("ask a", 1);
        front.Asked();
        front.Answer("\u0004");

        Assert.Equal("nothing", front.Published<StreamMessage>().Text);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void a_front_end_that_cannot_ask_is_not_asked_and_the_cell_fails_at_once() => TestKernel.Talk(front =>
    {
        front.Execute("ask a", allowStdin: false);

        front.Begins("ask a", 1);
        Assert.Equal(
            "This cell asks for input, and it was run by a front end that cannot ask. Run it in an interactive front end such as JupyterLab, or set the value in the cell (with papermill: by a parameter).",
            front.Published<ErrorMessage>().Evalue);
        front.Idle();
        Assert.Equal(nameof(InputUnavailableException), front.Reply<ExecuteErrorReply>().Ename);
    });

    [Fact]
    public void an_interrupt_ends_the_question_and_a_late_answer_is_dropped() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("ask a", allowStdin: true);
        front.Begins("ask a", 1);
        var (_, stale) = front.Asked();

        kernel.Server.Interrupt();
        Assert.Equal("Interrupted", front.Published<ErrorMessage>(cell).Ename);
        front.Idle(cell);
        front.Reply<ExecuteErrorReply>(cell);

        front.Answer("too late", stale);
        kernel.Log.WaitForNote("Dropped an input that nothing waits for any more.");

        front.Execute("ask b", allowStdin: true);
        front.Begins("ask b", 2);
        front.Asked();
        front.Answer("still too late", stale);
        front.Answer("in time");
        Assert.Equal("[in time]", front.Published<StreamMessage>().Text);
        front.Idle();
        front.Reply<ExecuteReply>();
    });

    [Fact]
    public void an_answer_of_the_wrong_form_or_type_is_dropped_and_the_question_stays() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("ask a", allowStdin: true);
        front.Begins("ask a", 1);
        front.Asked();

        front.SendRaw(ChannelName.Stdin, MessageTypes.InputReply, """{"value":7}"""u8.ToArray());
        front.Send(ChannelName.Stdin, MessageTypes.KernelInfoRequest, new KernelInfoRequest());
        kernel.Log.WaitForNote("Dropped an input that does not have the form of the protocol");
        kernel.Log.WaitForNote("Dropped a message of the type kernel_info_request on the channel Stdin.");
        front.Answer("right");

        Assert.Equal("[right]", front.Published<StreamMessage>(cell).Text);
        front.Idle(cell);
        front.Reply<ExecuteReply>(cell);
    });

    [Fact]
    public void only_the_client_that_runs_the_cell_is_asked_and_only_it_can_answer()
    {
        using var kernel = TestKernel.Start();
        using var one = TestFrontend.Connect(kernel.Connection);
        using var two = TestFrontend.Connect(kernel.Connection, isFirst: false);
        Assert.Equal("", one.Published<IopubWelcomeMessage>(of: null).Subscription);

        var cell = one.Execute("ask a", allowStdin: true);
        one.Asked();
        two.Answer("mine");
        kernel.Log.WaitForNote("Dropped an input that nothing waits for any more.");
        one.Answer("yours");

        foreach (var client in new[] { one, two })
        {
            client.Begins("ask a", 1, cell);
            Assert.Equal("[yours]", client.Published<StreamMessage>(cell).Text);
            client.Idle(cell);
        }

        one.Reply<ExecuteReply>(cell);
        one.NothingElse();
    }
}
