using System.Net;

namespace Cahier.Book.Tests.Serving;

public sealed class AnswerTests : IAsyncDisposable
{
    private readonly ServedFolder served = new();

    public ValueTask DisposeAsync() => served.DisposeAsync();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/")]
    [InlineData("/index.html")]
    [InlineData("/?from=mail#top")]
    public async Task the_first_page_is_the_contents(string address)
    {
        using var answer = await served.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("<h1>Contents</h1>", await answer.Content.ReadAsStringAsync(Token));
    }

    [Theory]
    [InlineData("a.html", "text/html; charset=utf-8")]
    [InlineData("A.HTML", "text/html; charset=utf-8")]
    [InlineData("a.css", "text/css; charset=utf-8")]
    [InlineData("a.js", "text/javascript; charset=utf-8")]
    [InlineData("a.json", "application/json; charset=utf-8")]
    [InlineData("a.geojson", "application/json; charset=utf-8")]
    [InlineData("a.ipynb", "application/json; charset=utf-8")]
    [InlineData("a.csv", "text/csv; charset=utf-8")]
    [InlineData("a.md", "text/plain; charset=utf-8")]
    [InlineData("a.svg", "image/svg+xml")]
    [InlineData("a.png", "image/png")]
    [InlineData("a.jpeg", "image/jpeg")]
    [InlineData("a.gif", "image/gif")]
    [InlineData("a.webp", "image/webp")]
    [InlineData("a.pdf", "application/pdf")]
    [InlineData("LICENSE", "application/octet-stream")]
    public async Task a_file_is_served_as_what_it_is(string file, string type)
    {
        served.Write(file, "é");

        using var answer = await served.GetAsync($"/{file}");

        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("é", await answer.Content.ReadAsStringAsync(Token));
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }

    [Theory]
    [InlineData("a b#c?.html", "/a%20b%23c%3F.html")]
    [InlineData("één/ⵜ.html", "/%C3%A9%C3%A9n/%E2%B5%9C.html")]
    [InlineData("100%25.html", "/100%2525.html")]
    [InlineData("data/index.html", "/data/")]
    public async Task a_file_of_any_name_is_found(string file, string address)
    {
        served.Write(file, "found");

        Assert.Equal("found", await served.Client.GetStringAsync(new Uri(address, UriKind.Relative), Token));
    }

    [Fact]
    public async Task a_large_file_arrives_whole()
    {
        var text = string.Concat(Enumerable.Range(0, 500_000).Select(number => $"{number},"));
        served.Write("large.csv", text);

        Assert.Equal(text, await served.Client.GetStringAsync(new Uri("/large.csv", UriKind.Relative), Token));
    }

    [Fact]
    public async Task head_tells_of_a_file_what_get_would_and_sends_none_of_it()
    {
        using var answer = await served.SendAsync(HttpMethod.Head, "/index.html");

        Assert.Equal((HttpStatusCode.OK, 17L, "text/html; charset=utf-8"), (answer.StatusCode, answer.Content.Headers.ContentLength, answer.Content.Headers.ContentType?.ToString()));
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Token));
    }

    [Theory]
    [InlineData("GET", "/nowhere.html")]
    [InlineData("GET", "/data")]
    [InlineData("HEAD", "/nowhere.html")]
    public async Task what_does_not_exist_is_not_found(string method, string address)
    {
        Directory.CreateDirectory(served.Place["book/data"]);

        using var answer = await served.SendAsync(new(method), address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Token));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    public async Task nothing_but_reading_is_allowed(string method)
    {
        using var answer = await served.SendAsync(new(method), "/index.html");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
        Assert.True(File.Exists(served.Place["book/index.html"]));
    }

    [Fact]
    public async Task a_page_that_was_made_anew_is_read_anew()
    {
        using var before = await served.GetAsync("/index.html");
        served.Write("index.html", "<h1>New</h1>");
        using var after = await served.GetAsync("/index.html");
        using var missing = await served.GetAsync("/nowhere.html");

        Assert.Equal("<h1>New</h1>", await after.Content.ReadAsStringAsync(Token));
        Assert.All([before, after, missing], answer => Assert.Equal("no-store", answer.Headers.CacheControl?.ToString()));
    }

    [Fact]
    public async Task a_file_that_cannot_be_read_is_an_error_and_the_server_goes_on()
    {
        using (File.Open(served.Write("locked.csv", "x"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
        {
            using var answer = await served.GetAsync("/locked.csv");
            Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        }

        Assert.Equal("x", await served.Client.GetStringAsync(new Uri("/locked.csv", UriKind.Relative), Token));
    }

    [Fact]
    public async Task a_reader_who_does_not_take_the_answer_keeps_nobody_waiting()
    {
        using (var large = File.Create(served.Write("large.bin", ""))) large.SetLength(1L << 30);

        using var slow = await served.ConnectAsync("/large.bin");
        Assert.NotEqual(-1, slow.GetStream().ReadByte());

        Assert.Equal("<h1>Contents</h1>", await served.Client.GetStringAsync(new Uri("/", UriKind.Relative), Token));
    }
}
