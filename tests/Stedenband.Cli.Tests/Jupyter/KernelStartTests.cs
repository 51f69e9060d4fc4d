using System.Net;
using System.Net.Sockets;

namespace Stedenband.Cli.Tests.Jupyter;

/// <summary><c>kernel start</c> without a front end behind it: one sentence, and an exit code.</summary>
public sealed class KernelStartTests : IDisposable
{
    private readonly JupyterHome home = new();

    public void Dispose() => home.Dispose();

    [Fact]
    public async Task a_connection_file_that_is_missing_is_told()
    {
        var ended = await home.RunAsync("kernel", "start", home["none.json"]);

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Equal([$"[kernel] There is no connection file {home["none.json"]}. A front end writes one when it starts a kernel; give its path."], ended.ErrorLines);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("""{"shell_port": "many"}""")]
    [InlineData("""{"shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 99999, "ip": "127.0.0.1", "transport": "tcp", "key": ""}""")]
    [InlineData("""{"shell_port": 1, "iopub_port": 2, "stdin_port": 3, "control_port": 4, "hb_port": 5, "ip": "192.0.2.1", "transport": "tcp", "key": ""}""")]
    public async Task a_connection_file_that_is_malformed_is_told(string text)
    {
        File.WriteAllText(home["connection.json"], text);

        var ended = await home.RunAsync("kernel", "start", "--language", "fsharp", home["connection.json"]);

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith("[kernel] ", Assert.Single(ended.ErrorLines), StringComparison.Ordinal);
        Assert.Contains(home["connection.json"], ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_port_in_use_is_told()
    {
        TcpListener[] taken = [.. Enumerable.Range(0, 5).Select(_ => new TcpListener(IPAddress.Loopback, 0))];
        Array.ForEach(taken, listener => listener.Start());
        int[] ports = [.. taken.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        File.WriteAllText(home["connection.json"], $$"""
            {"shell_port": {{ports[0]}}, "iopub_port": {{ports[1]}}, "stdin_port": {{ports[2]}}, "control_port": {{ports[3]}}, "hb_port": {{ports[4]}}, "ip": "127.0.0.1", "transport": "tcp", "key": "k"}
            """);

        var ended = await home.RunAsync("kernel", "start", home["connection.json"]);

        Array.ForEach(taken, listener => listener.Dispose());
        Assert.Equal((1, ""), (ended.Code, ended.Out));
        Assert.Equal([$"[kernel] The port {ports[0]} of the channel Shell is in use by another program. Start the kernel anew: the front end then chooses other ports."], ended.ErrorLines);
    }

    [Theory]
    [InlineData("--language", "basic", "connection.json")]
    [InlineData("--speed", "connection.json")]
    [InlineData("one.json", "two.json")]
    public async Task words_that_are_not_understood_are_told(params string[] words)
    {
        var ended = await home.RunAsync(["kernel", "start", .. words]);

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith("kernel start needs the connection file that a front end writes", Assert.Single(ended.ErrorLines), StringComparison.Ordinal);
    }
}
