using System.Text;
using Cahier.Jupyter.Wire;

namespace Cahier.Jupyter.Tests.Wire;

/// <summary>Frames to read, signed or harmed.</summary>
internal static class Frames
{
    public const string Header = """{"msg_id":"m1","msg_type":"execute_request","session":"s","username":"u","date":"2026-01-01","version":"5.3"}""";

    public static MessageSigner Signer { get; } = new("a-key");

    public static List<byte[]> Signed(string header = Header, string parent = "{}", string metadata = "{}", string content = "{}") =>
        Signed(Bytes(header), Bytes(parent), Bytes(metadata), Bytes(content));

    public static List<byte[]> Signed(byte[] header, byte[] parent, byte[] metadata, byte[] content) =>
        [Bytes("client"), Bytes("<IDS|MSG>"), Signer.Sign(header, parent, metadata, content), header, parent, metadata, content];

    public static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
