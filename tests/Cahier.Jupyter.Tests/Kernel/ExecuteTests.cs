using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire.Publications;
using Cahier.Jupyter.Wire.Replies;

namespace Cahier.Jupyter.Tests.Kernel;

public class ExecuteTests
{
    [Fact]
    public void a_cell_is_busy_then_told_then_answered_then_idle() => TestKernel.Talk(front =>
    {
        front.Execute("hello");

        front.Begins("hello", 1);
        var result = front.Published<ExecuteResultMessage>();
        Assert.Equal(1, result.ExecutionCount);
        Assert.Equal("""{"text/plain":"hello"}""", result.Data.ToJsonString());
        front.Idle();
        Assert.Equal(1, front.Reply<ExecuteReply>().ExecutionCount);
    });
}
