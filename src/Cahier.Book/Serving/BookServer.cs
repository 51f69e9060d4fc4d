using System.Net;
using System.Net.Sockets;
using Cahier.Book.Serving;

namespace Cahier.Book;

/// <summary>
/// Serves a book to this machine only: it listens on the loopback address, answers GET and HEAD of files inside the
/// book's folder, and refuses requests that were made to another host name.
/// </summary>
public sealed class BookServer : IAsyncDisposable
{
    private readonly HttpListener listener;
    private readonly FileAnswer answer;
    private readonly Task loop;

    private BookServer(HttpListener listener, string folder, int port)
    {
        this.listener = listener;
        Address = new Uri($"http://127.0.0.1:{port}/");
        answer = new FileAnswer(folder, Address.Authority);
        loop = Task.Run(ListenAsync);
    }

    /// <summary>Where the book is read.</summary>
    public Uri Address { get; }

    /// <summary>Starts a server.</summary>
    /// <param name="folder">The book's folder.</param>
    /// <param name="port">The port, or 0 for a free one.</param>
    public static ServerOutcome Start(string folder, int port = 0)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        if (!Directory.Exists(folder)) return new ServerOutcome.FolderMissing(folder);

        for (var attempt = 0; ; attempt++)
        {
            var chosen = port == 0 ? FreePort() : port;
            var listener = new HttpListener { IgnoreWriteExceptions = true };
            listener.Prefixes.Add($"http://127.0.0.1:{chosen}/");
            try
            {
                listener.Start();
                return new ServerOutcome.Started(new BookServer(listener, folder, chosen));
            }
            catch (Exception problem) when (problem is HttpListenerException or SocketException)
            {
                listener.Close();
                // Somebody may take a free port between our asking for it and our using it.
                if (port != 0 || attempt == 10) return new ServerOutcome.PortInUse(chosen);
            }
        }
    }

    /// <summary>Stops answering.</summary>
    public async ValueTask DisposeAsync()
    {
        listener.Close();
        await loop.ConfigureAwait(false);
    }

    private async Task ListenAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                var context = await listener.GetContextAsync().ConfigureAwait(false);
                // A browser that reads slowly, or not at all, keeps no other one waiting.
                _ = Task.Run(() => answer.SendAsync(context));
            }
            catch (Exception problem) when (FileAnswer.IsOfTheConnection(problem))
            {
                // The loop's condition knows whether it was the server that was stopped.
            }
        }
    }

    private static int FreePort()
    {
        var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        return port;
    }
}
