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
    private readonly string folder;
    private readonly Task loop;

    private BookServer(HttpListener listener, string folder, int port)
    {
        this.listener = listener;
        this.folder = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;
        Address = new Uri($"http://127.0.0.1:{port}/");
        loop = Task.Run(AnswerAsync);
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

    private async Task AnswerAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                Answer(await listener.GetContextAsync().ConfigureAwait(false));
            }
            catch (Exception problem) when (problem is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException)
            {
                // A client that went away, or the server that was stopped: the loop's condition knows which.
            }
        }
    }

    private void Answer(HttpListenerContext context)
    {
        using var response = context.Response;
        response.Headers["Cache-Control"] = "no-store";
        response.Headers["X-Content-Type-Options"] = "nosniff";
        response.StatusCode = StatusOf(context.Request, out var file);
        if (file is null) return;

        response.ContentType = ContentTypes.Of(file);
        using var stream = File.OpenRead(file);
        response.ContentLength64 = stream.Length;
        if (context.Request.HttpMethod == "GET") stream.CopyTo(response.OutputStream);
    }

    private int StatusOf(HttpListenerRequest request, out string? file)
    {
        file = null;
        // A page of another site can make a browser send requests here under a name of its own (DNS rebinding).
        if (request.UserHostName != Address.Authority) return 403;
        if (request.HttpMethod is not ("GET" or "HEAD")) return 405;

        var path = Uri.UnescapeDataString(request.Url?.AbsolutePath ?? "/").TrimStart('/');
        if (path.Contains('\0') || path.Contains('\\')) return 400;
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";

        var full = Path.GetFullPath(Path.Combine(folder, path));
        if (!full.StartsWith(folder, StringComparison.Ordinal)) return 403;
        if (!File.Exists(full)) return 404;
        file = full;
        return 200;
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
