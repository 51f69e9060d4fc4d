using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cahier.Jupyter.Kernel.Session;

/// <summary>The kernel's end of a comm: a line between an object here and one in a front end.</summary>
public interface IComm
{
    /// <summary>The id of the comm.</summary>
    string Id { get; }

    /// <summary>Who is at the other end.</summary>
    string TargetName { get; }

    /// <summary>Says something to the other end; to nobody once the comm is closed.</summary>
    /// <param name="data">What is said, a JSON object.</param>
    /// <param name="metadata">Metadata of the message, or null for none.</param>
    /// <param name="buffers">Binary data that belong to it, or null for none.</param>
    void Send(JsonElement data, JsonObject? metadata = null, IReadOnlyList<byte[]>? buffers = null);

    /// <summary>Closes the comm, with last words.</summary>
    void Close(JsonElement data);
}
