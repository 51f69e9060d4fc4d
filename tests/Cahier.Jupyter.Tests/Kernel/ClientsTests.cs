using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;
using Cahier.Jupyter.Wire.Requests;

namespace Cahier.Jupyter.Tests.Kernel;

public class ClientsTests
{
    [Fact]
    public void each_of_two_clients_gets_its_own_replies_and_both_hear_all_broadcasts()
    {
        using var kernel = TestKernel.Start();
        using var one = TestFrontend.Connect(kernel.Connection);
        using var two = TestFrontend.Connect(kernel.Connection, isFirst: false);
        one.Published<IopubWelcomeMessage>(of: null);

        var first = one.Execute("gate\n1");
        kernel.Log.WaitForArrival(first);
        var second = two.Execute("2");
        kernel.Log.WaitForArrival(second);
        kernel.Session.OpenGate();

        foreach (var client in new[] { one, two })
        {
            client.Begins("gate\n1", 1, first);
            client.Published<ExecuteResultMessage>(first);
            client.Idle(first);
            client.Begins("2", 2, second);
            client.Published<ExecuteResultMessage>(second);
            client.Idle(second);
        }

        Assert.Equal(1, one.Reply<ExecuteReply>(first).ExecutionCount);
        Assert.Equal(2, two.Reply<ExecuteReply>(second).ExecutionCount);
        one.NothingElse();
    }

    [Fact]
    public void a_client_that_vanishes_does_not_hold_up_the_others_and_gets_its_reply_when_it_is_back()
    {
        using var kernel = TestKernel.Start();
        using var other = TestFrontend.Connect(kernel.Connection, "other");
        string lost;
        using (var client = TestFrontend.Connect(kernel.Connection, "client", isFirst: false))
        {
            other.Published<IopubWelcomeMessage>(of: null);
            lost = client.Execute("gate\n1");
            client.Begins("gate\n1", 1);
        }

        other.Begins("gate\n1", 1, lost);
        using var back = TestFrontend.Connect(kernel.Connection, "client", isFirst: false);
        other.Published<IopubWelcomeMessage>(of: null);

        // Known to the kernel again once it has said something.
        back.Send(ChannelName.Control, MessageTypes.KernelInfoRequest, new KernelInfoRequest());
        back.Reply<KernelInfoReply>(channel: ChannelName.Control);
        var next = back.Execute("2");
        kernel.Log.WaitForArrival(next);
        kernel.Session.OpenGate();

        Assert.Equal(1, back.Reply<ExecuteReply>(lost).ExecutionCount);
        Assert.Equal(2, back.Reply<ExecuteReply>(next).ExecutionCount);
    }

    [Fact]
    public void a_client_that_comes_back_before_its_old_connection_has_timed_out_takes_its_place()
    {
        using var kernel = TestKernel.Start();
        using var old = TestFrontend.Connect(kernel.Connection, "client");
        old.Execute("print old");
        old.Reply<ExecuteReply>();

        using var back = TestFrontend.Connect(kernel.Connection, "client", isFirst: false);
        back.Execute("print back");

        Assert.Equal(2, back.Reply<ExecuteReply>().ExecutionCount);
    }

    [Fact]
    public void replies_to_a_client_that_stays_away_are_dropped()
    {
        using var kernel = TestKernel.Start();
        using var other = TestFrontend.Connect(kernel.Connection, "other");
        string lost;
        using (var client = TestFrontend.Connect(kernel.Connection, "client", isFirst: false))
        {
            other.Published<IopubWelcomeMessage>(of: null);
            lost = client.Execute("gate");
            client.Begins("gate", 1);
            other.Begins("gate", 1, lost);
        }

        var mine = other.Execute("print on");
        kernel.Session.OpenGate();
        other.Idle(lost);
        other.Begins("print on", 2, mine);
        other.Published<StreamMessage>();
        other.Idle();
        other.Reply<ExecuteReply>(mine);
        other.NothingElse();
    }
}
