using System.Net;

namespace Cahier.Jupyter.Wire;

/// <summary>
/// What a front end writes for the kernel it starts: where to listen, and the key that both sign with.
/// </summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/kernels.html#connection-files</remarks>
/// <param name="Address">The loopback address on which all channels listen.</param>
/// <param name="ShellPort">The port for requests to execute, complete, inspect and so on.</param>
/// <param name="IopubPort">The port on which outputs and states are broadcast.</param>
/// <param name="StdinPort">The port on which the kernel asks for input.</param>
/// <param name="ControlPort">The port for requests that must not wait: interrupt, shutdown.</param>
/// <param name="HeartbeatPort">The port on which bytes are echoed, to show that the kernel lives.</param>
/// <param name="Key">The shared secret of the signatures; empty when messages are not signed.</param>
public sealed record ConnectionFile(
    IPAddress Address, int ShellPort, int IopubPort, int StdinPort, int ControlPort, int HeartbeatPort, string Key)
{
    /// <summary>Reads a connection file.</summary>
    /// <param name="path">The file, as the front end named it.</param>
    public static ConnectionFileOutcome Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        try
        {
            return ConnectionFileReader.Read(File.ReadAllBytes(path), path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new ConnectionFileOutcome.Failure(
                $"There is no connection file {path}. A front end writes one when it starts a kernel; give its path.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return new ConnectionFileOutcome.Failure($"The connection file {path} cannot be read: {exception.Message}");
        }
    }

    /// <summary>The endpoint of a channel, as ZeroMQ names it.</summary>
    /// <param name="port">The port of the channel.</param>
    public string Endpoint(int port) => $"tcp://{new IPEndPoint(Address, port)}";

    /// <summary>The address and the ports; the key is not for logs.</summary>
    public override string ToString() =>
        $"{Address}, shell {ShellPort}, iopub {IopubPort}, stdin {StdinPort}, control {ControlPort}, heartbeat {HeartbeatPort}";
}
