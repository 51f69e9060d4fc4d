using System.Security.Cryptography;
using System.Text;

namespace Cahier.Jupyter.Wire;

/// <summary>
/// Signs messages with the key of the connection file and checks signatures: the HMAC-SHA256 over header, parent
/// header, metadata and content, in lower-case hexadecimal. With an empty key nothing is signed and nothing checked.
/// </summary>
/// <param name="key">The key of the connection file.</param>
public sealed class MessageSigner(string key)
{
    /// <summary>The only scheme that is spoken here, and the only one seen in use.</summary>
    public const string Scheme = "hmac-sha256";

    private readonly byte[] key = Encoding.UTF8.GetBytes(key);

    /// <summary>Whether messages are signed.</summary>
    public bool IsSigning => key.Length > 0;

    /// <summary>The signature over the four parts of a message; empty without a key.</summary>
    public byte[] Sign(ReadOnlyMemory<byte> header, ReadOnlyMemory<byte> parentHeader, ReadOnlyMemory<byte> metadata, ReadOnlyMemory<byte> content) =>
        IsSigning ? Encoding.ASCII.GetBytes(Convert.ToHexStringLower(Hash(header, parentHeader, metadata, content))) : [];

    /// <summary>Whether the signature is that of the four parts. The time does not tell how much of a wrong one is right.</summary>
    public bool Verify(
        ReadOnlySpan<byte> signature, ReadOnlyMemory<byte> header, ReadOnlyMemory<byte> parentHeader, ReadOnlyMemory<byte> metadata, ReadOnlyMemory<byte> content)
    {
        if (!IsSigning)
            return true;

        Span<byte> claimed = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature.Length == 2 * HMACSHA256.HashSizeInBytes
            && Convert.FromHexString(signature, claimed, out _, out _) == System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(claimed, Hash(header, parentHeader, metadata, content));
    }

    private byte[] Hash(params ReadOnlySpan<ReadOnlyMemory<byte>> parts)
    {
        using var hash = IncrementalHash.CreateHMAC(HashAlgorithmName.SHA256, key);
        foreach (var part in parts)
            hash.AppendData(part.Span);

        return hash.GetHashAndReset();
    }
}
