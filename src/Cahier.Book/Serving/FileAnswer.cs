using System.Net;
using System.Net.Sockets;

namespace Cahier.Book.Serving;

/// <summary>Answers requests with the files of one folder, and with nothing outside it.</summary>
/// <param name="folder">The folder.</param>
/// <param name="authority">The host and port to which a request must be made.</param>
internal sealed class FileAnswer(string folder, string authority)
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    public async Task SendAsync(HttpListenerContext context)
    {
        try
        {
            using var response = context.Response;
            response.Headers["Cache-Control"] = "no-store";
            response.Headers["X-Content-Type-Options"] = "nosniff";
            response.StatusCode = StatusOf(context.Request, out var file);
            if (response.StatusCode == 405) response.Headers["Allow"] = "GET, HEAD";
            if (file is null) return;

            using var stream = Open(file);
            response.StatusCode = stream is null ? 500 : 200;
            if (stream is null) return;

            response.ContentType = ContentTypes.Of(file);
            response.ContentLength64 = stream.Length;
            if (context.Request.HttpMethod == "GET") await stream.CopyToAsync(response.OutputStream).ConfigureAwait(false);
        }
        catch (Exception problem) when (IsOfTheConnection(problem))
        {
            // Nobody is left to be told.
        }
    }

    /// <summary>Whether a problem is only that a reader went away, or that the server was stopped.</summary>
    public static bool IsOfTheConnection(Exception problem) =>
        problem is HttpListenerException or ObjectDisposedException or InvalidOperationException or IOException or SocketException;

    private static FileStream? Open(string file)
    {
        try
        {
            return File.OpenRead(file);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private int StatusOf(HttpListenerRequest request, out string? file)
    {
        file = null;
        // A page of another site can make a browser send requests here under a name of its own (DNS rebinding).
        if (request.UserHostName != authority) return 403;
        if (request.HttpMethod is not ("GET" or "HEAD")) return 405;

        var path = Uri.UnescapeDataString(request.Url?.AbsolutePath ?? "/").TrimStart('/');
        if (path.Contains('\0') || path.Contains('\\')) return 400;
        if (path.Length == 0 || path.EndsWith('/')) path += "index.html";

        var full = Path.GetFullPath(Path.Combine(root, path));
        if (!full.StartsWith(root, StringComparison.Ordinal)) return 403;
        if (!File.Exists(full)) return 404;
        file = full;
        return 200;
    }
}
