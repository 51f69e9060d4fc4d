using System.Net;
using System.Net.Sockets;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>Connection files for kernels under test.</summary>
internal static class Ports
{
    public const string Key = "a-key-for-tests";

    /// <summary>A connection with ports that are free now.</summary>
    public static ConnectionFile Free(string key = Key)
    {
        var listeners = Enumerable.Range(0, 5).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        int[] ports = [.. listeners.Select(listener => ((IPEndPoint)listener.LocalEndpoint).Port)];
        listeners.ForEach(listener => listener.Stop());
        return new(IPAddress.Loopback, ports[0], ports[1], ports[2], ports[3], ports[4], key);
    }

    /// <summary>A connection with ports below those that systems give away: free while a kernel starts again, too.</summary>
    public static ConnectionFile Reserved()
    {
        while (true)
        {
            var first = Random.Shared.Next(10_000, 30_000);
            if (Enumerable.Range(first, 5).All(IsFree))
                return new(IPAddress.Loopback, first, first + 1, first + 2, first + 3, first + 4, Key);
        }
    }

    /// <summary>The text of a connection file, as jupyter_client writes it.</summary>
    public static string Json(ConnectionFile connection) => $$"""
        {
          "shell_port": {{connection.ShellPort}},
          "iopub_port": {{connection.IopubPort}},
          "stdin_port": {{connection.StdinPort}},
          "control_port": {{connection.ControlPort}},
          "hb_port": {{connection.HeartbeatPort}},
          "ip": "{{connection.Address}}",
          "key": "{{connection.Key}}",
          "transport": "tcp",
          "signature_scheme": "hmac-sha256",
          "kernel_name": "echo",
          "jupyter_session": "/home/someone/a.ipynb"
        }
        """;

    private static bool IsFree(int port)
    {
        try
        {
            using var listener = new TcpListener(IPAddress.Loopback, port);
            listener.Start();
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
