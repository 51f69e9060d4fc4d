using System.Net;
using Cahier.Jupyter.Tests.Fixtures;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Wire;

public class ConnectionFileTests
{
    private const string Good = """
        {"shell_port":1,"iopub_port":2,"stdin_port":3,"control_port":4,"hb_port":5,"ip":"127.0.0.1","key":"k","transport":"tcp","signature_scheme":"hmac-sha256","kernel_name":"x"}
        """;

    [Fact]
    public void a_file_of_jupyter_client_is_read()
    {
        using var folder = new TemporaryFolder();
        var connection = new ConnectionFile(IPAddress.Loopback, 1001, 1002, 1003, 1004, 1005, "a key");
        File.WriteAllText(folder["kernel-1.json"], Ports.Json(connection));

        Assert.Equal(new ConnectionFileOutcome.Success(connection), ConnectionFile.Read(folder["kernel-1.json"]));
    }

    [Fact]
    public void the_endpoint_is_written_as_zeromq_reads_it()
    {
        var connection = new ConnectionFile(IPAddress.IPv6Loopback, 1, 2, 3, 4, 5, "");

        Assert.Equal("tcp://[::1]:7", connection.Endpoint(7));
        Assert.Equal("tcp://127.0.0.1:7", (connection with { Address = IPAddress.Loopback }).Endpoint(7));
    }

    [Fact]
    public void the_key_is_not_in_its_text() => Assert.Equal(
        "127.0.0.1, shell 1, iopub 2, stdin 3, control 4, heartbeat 5", new ConnectionFile(IPAddress.Loopback, 1, 2, 3, 4, 5, "secret").ToString());

    [Theory]
    [InlineData("localhost", "127.0.0.1")]
    [InlineData("127.0.0.1", "127.0.0.1")]
    [InlineData("127.0.0.9", "127.0.0.9")]
    [InlineData("::1", "::1")]
    public void a_loopback_address_is_taken(string ip, string expected) =>
        Assert.Equal(IPAddress.Parse(expected), Assert.IsType<ConnectionFileOutcome.Success>(Read(Good.Replace("127.0.0.1", ip, StringComparison.Ordinal))).Connection.Address);

    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("*")]
    [InlineData("192.168.1.4")]
    [InlineData("::")]
    [InlineData("example.org")]
    [InlineData("")]
    public void any_other_address_is_refused(string ip) => Assert.Equal(
        $"ip \"{ip}\" is not a loopback address; this kernel listens on 127.0.0.1 or ::1 only", Problem(Good.Replace("127.0.0.1", ip, StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"shell_port\":1,", "", "shell_port is missing")]
    [InlineData("\"hb_port\":5", "\"hb_port\":\"5\"", "hb_port is \"5\", not a port from 1 to 65535")]
    [InlineData("\"hb_port\":5", "\"hb_port\":0", "hb_port is 0, not a port from 1 to 65535")]
    [InlineData("\"hb_port\":5", "\"hb_port\":65536", "hb_port is 65536, not a port from 1 to 65535")]
    [InlineData("\"hb_port\":5", "\"hb_port\":1.5", "hb_port is 1.5, not a port from 1 to 65535")]
    [InlineData("\"hb_port\":5", "\"hb_port\":2", "iopub_port and hb_port are the same port, 2")]
    [InlineData("\"key\":\"k\",", "", "key is missing")]
    [InlineData("\"key\":\"k\"", "\"key\":7", "key is 7, not a text")]
    [InlineData("\"key\":\"k\"", "\"key\":\"\\ud800\"", "key is not valid Unicode")]
    [InlineData("hmac-sha256", "hmac-md5", "signature_scheme \"hmac-md5\" is not supported, only \"hmac-sha256\"")]
    [InlineData("\"tcp\"", "\"ipc\"", "transport \"ipc\" is not supported, only \"tcp\"")]
    public void a_field_that_cannot_be_used_is_named(string field, string replacement, string problem) =>
        Assert.Equal(problem, Problem(Good.Replace(field, replacement, StringComparison.Ordinal)));

    [Theory]
    [InlineData("[]", "it holds a JSON array, not an object")]
    [InlineData("7", "it holds a JSON number, not an object")]
    public void json_that_is_no_object_is_told(string json, string problem) => Assert.Equal(problem, Problem(json));

    [Theory]
    [InlineData("")]
    [InlineData("{\"shell_port\":")]
    [InlineData("key: k")]
    public void text_that_is_no_json_is_told(string text) => Assert.StartsWith("it is not JSON (", Problem(text), StringComparison.Ordinal);

    [Fact]
    public void a_byte_order_mark_does_no_harm() => Assert.IsType<ConnectionFileOutcome.Success>(Read("\uFEFF" + Good));

    [Fact]
    public void a_missing_file_is_told_with_its_path()
    {
        var problem = Assert.IsType<ConnectionFileOutcome.Failure>(ConnectionFile.Read("/nowhere/kernel.json")).Problem;

        Assert.Equal("There is no connection file /nowhere/kernel.json. A front end writes one when it starts a kernel; give its path.", problem);
    }

    [Fact]
    public void a_folder_in_place_of_the_file_is_told()
    {
        using var folder = new TemporaryFolder();

        var problem = Assert.IsType<ConnectionFileOutcome.Failure>(ConnectionFile.Read(folder.Path)).Problem;

        Assert.StartsWith($"The connection file {folder.Path} cannot be read: ", problem, StringComparison.Ordinal);
    }

    private static ConnectionFileOutcome Read(string json)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder["c.json"], json);
        return ConnectionFile.Read(folder["c.json"]);
    }

    private static string Problem(string json)
    {
        const string before = "c.json cannot be used: ";
        var problem = Assert.IsType<ConnectionFileOutcome.Failure>(Read(json)).Problem;
        return problem[(problem.IndexOf(before, StringComparison.Ordinal) + before.Length)..^1];
    }
}
