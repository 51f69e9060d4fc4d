namespace Cahier.Jupyter.Wire;

/// <summary>The protocol which this library speaks.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html</remarks>
public static class WireProtocol
{
    /// <summary>The version of the message specification, as it stands in every header.</summary>
    public const string Version = "5.5";

    /// <summary>Stands between the routing identities and the message.</summary>
    public static ReadOnlySpan<byte> Delimiter => "<IDS|MSG>"u8;
}
