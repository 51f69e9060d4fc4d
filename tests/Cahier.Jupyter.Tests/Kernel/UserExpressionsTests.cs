using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class UserExpressionsTests
{
    [Fact]
    public void each_expression_has_its_value_or_its_error_under_its_name() => TestKernel.Talk(front =>
    {
        front.Execute("", silent: true, expressions: new() { ["value"] = "x", ["wrong"] = "fail", ["bug"] = "throw" });

        front.Busy();
        front.Idle();
        var results = front.Reply<ExecuteReply>().UserExpressions;
        Assert.Equal(["bug", "value", "wrong"], results.Keys.Order());
        Assert.Equal("ok", results["value"].Status);
        Assert.Equal("""{"text/plain":"x","text/html":"<i>x</i>"}""", results["value"].Data.ToText());
        Assert.Equal("{}", results["value"].Metadata.ToText());
        Assert.Equal(("error", "EchoError", "no value"), (results["wrong"].Status, results["wrong"].Ename, results["wrong"].Evalue));
        Assert.Equal(["EchoError: no value"], results["wrong"].Traceback!);
        Assert.Equal("The kernel failed while evaluating an expression. This is an error of the kernel: a bug of the toy", results["bug"].Evalue);
    });

    [Fact]
    public void expressions_are_evaluated_after_the_code_and_not_shown() => TestKernel.Talk(front =>
    {
        front.Execute("print a", expressions: new() { ["value"] = "x" });

        front.Begins("print a", 1);
        front.Published<StreamMessage>();
        front.Idle();
        Assert.Equal("ok", front.Reply<ExecuteReply>().UserExpressions["value"].Status);
    });

    [Fact]
    public void expressions_are_not_evaluated_after_an_error() => TestKernel.Talk((front, kernel) =>
    {
        front.Execute("fail bad", expressions: new() { ["value"] = "throw" });

        front.Begins("fail bad", 1);
        front.Published<ErrorMessage>();
        front.Idle();
        front.Reply<ExecuteErrorReply>();
        Assert.Empty(kernel.Log.Notes);
    });

    [Fact]
    public void an_interrupt_ends_the_evaluation() => TestKernel.Talk((front, kernel) =>
    {
        var cell = front.Execute("", silent: true, expressions: new() { ["value"] = "gate" });
        front.Busy();

        front.Send(ChannelName.Control, MessageTypes.InterruptRequest, new InterruptRequest());
        front.Reply<InterruptReply>(channel: ChannelName.Control);

        Assert.Equal("Interrupted", front.Reply<ExecuteReply>(cell).UserExpressions["value"].Ename);
        Interleaved.Statuses(front, cell, front.Last);
    });
}
