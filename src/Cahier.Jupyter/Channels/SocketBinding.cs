using System.Net.Sockets;
using Cahier.Jupyter.Wire;
using NetMQ;

namespace Cahier.Jupyter.Channels;

/// <summary>Binds a socket to the port that the connection file names.</summary>
internal static class SocketBinding
{
    /// <exception cref="SocketBindingException">The port is not to be had.</exception>
    public static void Bind(ChannelName name, ConnectionFile connection, int port, NetMQSocket socket)
    {
        var endpoint = connection.Endpoint(port);
        try
        {
            socket.Options.IPv4Only = connection.Address.AddressFamily == AddressFamily.InterNetwork;
            socket.Bind(endpoint);
        }
        catch (AddressAlreadyInUseException exception)
        {
            throw new SocketBindingException(
                $"The port {port} of the channel {name} is in use by another program. Start the kernel anew: the front end then chooses other ports.", exception);
        }
        catch (Exception exception) when (exception is NetMQException or SocketException)
        {
            throw new SocketBindingException($"The channel {name} cannot listen on {endpoint}: {exception.Message}", exception);
        }
    }
}
