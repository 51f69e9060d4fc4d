using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Channels;

/// <summary>Something to broadcast.</summary>
/// <param name="Parent">The header of the request that brought it about; null for none.</param>
/// <param name="Content">What it says.</param>
internal sealed record Publication(MessageHeader? Parent, IPublication Content)
{
    /// <summary>The metadata of the message, a JSON object.</summary>
    public ReadOnlyMemory<byte> Metadata { get; init; } = WireMessage.EmptyObject;

    /// <summary>Binary data that belong to the content.</summary>
    public IReadOnlyList<byte[]> Buffers { get; init; } = [];
}
