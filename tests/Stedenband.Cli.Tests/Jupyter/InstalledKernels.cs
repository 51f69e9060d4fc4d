using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Jupyter;

/// <summary>A prefix with both kernels, installed once, for the tests with Jupyter's own client.</summary>
public sealed class InstalledKernels : IAsyncLifetime
{
    private static readonly string Conversations = Path.Combine(AppContext.BaseDirectory, "Jupyter", "conversations.py");

    private readonly JupyterHome home = new();

    public string this[string path] => home[path];

    public async ValueTask InitializeAsync()
    {
        var ended = await home.RunAsync(KernelWords.Install("--prefix", "prefix"));
        Assert.True(ended.Code == 0, ended.ToString());
    }

    /// <summary>Runs a program of Jupyter's in a folder.</summary>
    public Task<Ended> RunAsync(string folder, params string[] words)
    {
        JupyterTools.Need();
        return home.RunOtherAsync(folder, [JupyterTools.Python, "-W", "ignore", .. words]);
    }

    /// <summary>Has one of the conversations beside this file, and returns what was heard.</summary>
    public async Task<string> TalkAsync(params string[] words)
    {
        var ended = await RunAsync(home[""], [Conversations, .. words]);
        Assert.True(ended.Code == 0, ended.ToString());
        return ended.Out;
    }

    public ValueTask DisposeAsync()
    {
        home.Dispose();
        return ValueTask.CompletedTask;
    }
}
