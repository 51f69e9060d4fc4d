using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Cahier.Book.Tests.Serving;

public sealed class RefusalTests : IAsyncDisposable
{
    private readonly ServedFolder served = new();

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/../book-of-others/secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2E%2E/book-of-others/secret.txt")]
    [InlineData("/..%2fsecret.txt")]
    [InlineData("/..%2fbook-of-others%2fsecret.txt")]
    [InlineData("/data/..%2f..%2fsecret.txt")]
    [InlineData("/data/%2e%2e%2f%2e%2e%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/..\\secret.txt")]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/%252e%252e%252fsecret.txt")]
    [InlineData("/..;/secret.txt")]
    [InlineData("/secret.txt%00.html")]
    [InlineData("../secret.txt")]
    [InlineData("*")]
    public async Task no_path_leads_out_of_the_book(string path)
    {
        Directory.CreateDirectory(served.Place["book/data"]);

        var answer = await served.AskAsync(path);

        Assert.Matches("^HTTP/1.1 (400|403|404) ", answer);
        Assert.DoesNotContain(ServedFolder.Secret, answer, StringComparison.Ordinal);
        Assert.Contains("Contents", await served.AskAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_whole_path_of_a_file_is_no_way_to_it()
    {
        var secret = served.Place["secret.txt"];

        Assert.All(
            await Task.WhenAll(new[] { secret, $"/{secret}", $"/%2f{secret[1..]}", $"file://{secret}" }.Select(path => served.AskAsync(path))),
            answer => Assert.Matches("^HTTP/1.1 (400|403|404) ", answer));
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:{port}")]
    [InlineData("127.0.0.1.evil.example:{port}")]
    [InlineData("127.0.0.1:1")]
    public async Task a_request_to_another_host_name_is_refused(string host)
    {
        var answer = await served.AskAsync("/", host.Replace("{port}", $"{served.Server.Address.Port}"));

        Assert.Matches("^HTTP/1.1 (400|403|404) ", answer);
        Assert.DoesNotContain("Contents", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_book_is_served_to_this_machine_only()
    {
        Assert.Equal("127.0.0.1", served.Server.Address.Host);
        var others = NetworkInterface.GetAllNetworkInterfaces()
            .Where(network => network.OperationalStatus == OperationalStatus.Up)
            .SelectMany(network => network.GetIPProperties().UnicastAddresses)
            .Select(address => address.Address)
            .Where(address => address.AddressFamily == AddressFamily.InterNetwork && !System.Net.IPAddress.IsLoopback(address))
            .ToList();
        Assert.SkipWhen(others.Count == 0, "This machine has no address but the loopback one.");

        foreach (var address in others)
        {
            using var client = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(async () => await client.ConnectAsync(address, served.Server.Address.Port, TestContext.Current.CancellationToken));
        }
    }
}
