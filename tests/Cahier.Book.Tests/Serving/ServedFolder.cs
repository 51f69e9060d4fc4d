using System.Net.Sockets;
using System.Text;

namespace Cahier.Book.Tests.Serving;

/// <summary>A running server over a folder of one test, and two ways to ask it: as a browser does, and byte by byte.</summary>
internal sealed class ServedFolder : IAsyncDisposable
{
    public const string Secret = "not part of the book";

    public ServedFolder()
    {
        Write("index.html", "<h1>Contents</h1>");
        Place.Write("secret.txt", Secret);
        Place.Write("book-of-others/secret.txt", Secret);
        Server = Assert.IsType<ServerOutcome.Started>(BookServer.Start(Folder)).Server;
        Client = new() { BaseAddress = Server.Address, Timeout = TimeSpan.FromMinutes(1) };
    }

    public TemporaryFolder Place { get; } = new();

    public string Folder => Place["book"];

    public BookServer Server { get; }

    public HttpClient Client { get; }

    public string Write(string name, string text) => Place.Write($"book/{name}", text);

    public Task<HttpResponseMessage> GetAsync(string address) => Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    public Task<HttpResponseMessage> SendAsync(HttpMethod method, string address) =>
        Client.SendAsync(new(method, new Uri(address, UriKind.Relative)), TestContext.Current.CancellationToken);

    /// <summary>Sends a request exactly as it stands here: a client would tidy the path first.</summary>
    public async Task<string> AskAsync(string target, string? host = null)
    {
        using var connection = await ConnectAsync(target, host);
        using var reader = new StreamReader(connection.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>Asks and does not read the answer.</summary>
    public async Task<TcpClient> ConnectAsync(string target, string? host = null)
    {
        var connection = new TcpClient();
        await connection.ConnectAsync(Server.Address.Host, Server.Address.Port, TestContext.Current.CancellationToken);
        var request = $"GET {target} HTTP/1.1\r\nHost: {host ?? Server.Address.Authority}\r\nConnection: close\r\n\r\n";
        await connection.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Current.CancellationToken);
        return connection;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Server.DisposeAsync();
        Place.Dispose();
    }
}
