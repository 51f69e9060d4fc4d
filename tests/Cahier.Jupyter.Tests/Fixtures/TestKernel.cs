using Cahier.Jupyter.Kernel;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>The toy kernel in this process, over real sockets.</summary>
internal static class TestKernel
{
    /// <summary>Starts a kernel on free ports.</summary>
    public static RunningKernel<EchoSession> Start(string? historyFile = null, string key = Ports.Key, TimeSpan? endGrace = null) =>
        RunningKernel<EchoSession>.Start(() => new(), Options(historyFile, endGrace), key);

    /// <summary>Starts a kernel on the ports of a connection file.</summary>
    public static RunningKernel<EchoSession> StartOn(ConnectionFile connection, string? historyFile = null) =>
        RunningKernel<EchoSession>.StartOn(connection, () => new(), Options(historyFile, endGrace: null));

    /// <summary>Starts a kernel, lets a front end talk with it, and fails on any message that nobody asserted.</summary>
    public static void Talk(Action<TestFrontend, RunningKernel<EchoSession>> conversation, string? historyFile = null) => Start(historyFile).Talk(conversation);

    /// <summary>The same, for conversations that need nothing of the kernel but its messages.</summary>
    public static void Talk(Action<TestFrontend> conversation) => Talk((frontend, _) => conversation(frontend));

    private static KernelOptions Options(string? historyFile, TimeSpan? endGrace) =>
        new() { HistoryFile = historyFile, EndGrace = endGrace ?? TimeSpan.FromSeconds(10) };
}
