using System.Net;
using System.Text.Json;

namespace Cahier.Jupyter.Wire;

/// <summary>Reads the JSON of a connection file field by field, so that an error names the field.</summary>
internal static class ConnectionFileReader
{
    private static readonly string[] Ports = ["shell_port", "iopub_port", "stdin_port", "control_port", "hb_port"];

    public static ConnectionFileOutcome Read(byte[] json, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(json.AsMemory(Bom(json)));
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new ConnectionFileOutcome.Success(Read(document.RootElement))
                : throw new FormatException($"it holds a JSON {Kind(document.RootElement)}, not an object");
        }
        catch (JsonException exception)
        {
            return Malformed(path, $"it is not JSON ({exception.Message})");
        }
        catch (FormatException exception)
        {
            return Malformed(path, exception.Message);
        }
    }

    private static ConnectionFile Read(JsonElement root)
    {
        if (Text(root, "transport", "tcp") is var transport && transport != "tcp")
            throw new FormatException($"transport \"{transport}\" is not supported, only \"tcp\"");

        if (Text(root, "signature_scheme", MessageSigner.Scheme) is var scheme && scheme is not (MessageSigner.Scheme or ""))
            throw new FormatException($"signature_scheme \"{scheme}\" is not supported, only \"{MessageSigner.Scheme}\"");

        var ports = Ports.Select(name => Port(root, name)).ToArray();
        if (ports.Zip(Ports).GroupBy(port => port.First).FirstOrDefault(group => group.Count() > 1) is { } twins)
            throw new FormatException($"{string.Join(" and ", twins.Select(twin => twin.Second))} are the same port, {twins.Key}");

        return new(Address(Text(root, "ip", "127.0.0.1")), ports[0], ports[1], ports[2], ports[3], ports[4], Text(root, "key", null));
    }

    private static int Port(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value))
            throw new FormatException($"{name} is missing");

        return value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var port) && port is > 0 and <= IPEndPoint.MaxPort
            ? port
            : throw new FormatException($"{name} is {value.GetRawText()}, not a port from 1 to {IPEndPoint.MaxPort}");
    }

    private static string Text(JsonElement root, string name, string? whenMissing)
    {
        if (!root.TryGetProperty(name, out var value))
            return whenMissing ?? throw new FormatException($"{name} is missing");

        try
        {
            return value.ValueKind == JsonValueKind.String
                ? value.GetString()!
                : throw new FormatException($"{name} is {value.GetRawText()}, not a text");
        }
        catch (InvalidOperationException)
        {
            throw new FormatException($"{name} is not valid Unicode");
        }
    }

    // Whoever can reach the ports can run code: other machines must not, key or no key.
    private static IPAddress Address(string ip) =>
        ip == "localhost" ? IPAddress.Loopback
        : IPAddress.TryParse(ip, out var address) && IPAddress.IsLoopback(address) ? address
        : throw new FormatException($"ip \"{ip}\" is not a loopback address; this kernel listens on 127.0.0.1 or ::1 only");

    private static int Bom(byte[] json) => json is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0;

    private static string Kind(JsonElement element) => element.ValueKind.ToString().ToLowerInvariant();

    private static ConnectionFileOutcome.Failure Malformed(string path, string problem) =>
        new($"The connection file {path} cannot be used: {problem}.");
}
