using System.Net;
using System.Net.Sockets;

namespace Cahier.Book.Tests.Serving;

public sealed class StartTests : IAsyncDisposable
{
    private readonly ServedFolder served = new();

    public ValueTask DisposeAsync() => served.DisposeAsync();

    [Fact]
    public void a_port_that_another_program_has_is_told()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        Assert.Equal(new ServerOutcome.PortInUse(port), BookServer.Start(served.Folder, port));
        Assert.Equal(new ServerOutcome.PortInUse(served.Server.Address.Port), BookServer.Start(served.Folder, served.Server.Address.Port));
    }

    [Fact]
    public async Task without_a_port_every_server_gets_one_of_its_own()
    {
        await using var another = Assert.IsType<ServerOutcome.Started>(BookServer.Start(served.Folder)).Server;

        Assert.NotEqual(served.Server.Address.Port, another.Address.Port);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(65536)]
    [InlineData(int.MaxValue)]
    public void a_number_that_is_no_port_is_told(int port) => Assert.Equal(new ServerOutcome.PortInUse(port), BookServer.Start(served.Folder, port));

    [Fact]
    public void a_folder_that_does_not_exist_is_told()
    {
        var nowhere = served.Place["nowhere"];

        Assert.Equal(new ServerOutcome.FolderMissing(nowhere), BookServer.Start(nowhere));
    }

    [Fact]
    public async Task a_server_that_was_stopped_answers_no_more_and_frees_its_port()
    {
        var port = served.Server.Address.Port;
        Assert.NotEmpty(await served.AskAsync("/"));

        await served.Server.DisposeAsync();
        await served.Server.DisposeAsync();

        await Assert.ThrowsAnyAsync<SocketException>(() => served.AskAsync("/"));
        await using var next = Assert.IsType<ServerOutcome.Started>(BookServer.Start(served.Folder, port)).Server;
        Assert.Equal(port, next.Address.Port);
    }

    [Fact]
    public async Task a_server_stops_also_while_somebody_reads()
    {
        using (var large = File.Create(served.Write("large.bin", ""))) large.SetLength(1L << 30);
        using var slow = await served.ConnectAsync("/large.bin");
        Assert.NotEqual(-1, slow.GetStream().ReadByte());

        await served.Server.DisposeAsync();

        await Assert.ThrowsAnyAsync<SocketException>(() => served.AskAsync("/"));
    }

    [Fact]
    public async Task a_book_that_is_written_anew_while_it_is_read_is_read_on()
    {
        var folder = served.Place["made"];
        BookWriter.Write(Sample.Book(Sample.Chapter("a.ipynb", Sample.Prose("# First"))), folder);
        await using var server = Assert.IsType<ServerOutcome.Started>(BookServer.Start(folder)).Server;
        using var client = new HttpClient { BaseAddress = server.Address };
        var address = new Uri("a.html", UriKind.Relative);

        Assert.Equal("First", Dom.Parse(await client.GetStringAsync(address, TestContext.Current.CancellationToken)).One("h1").TextContent);
        Assert.IsType<BookOutcome.Written>(BookWriter.Write(Sample.Book(Sample.Chapter("a.ipynb", Sample.Prose("# Second"))), folder));
        Assert.Equal("Second", Dom.Parse(await client.GetStringAsync(address, TestContext.Current.CancellationToken)).One("h1").TextContent);
    }
}
