using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Comms;

namespace Cahier.Jupyter.Kernel.Comms;

/// <summary>An open comm. What it says has the header of the message as its parent that was handled last for it.</summary>
internal sealed class Comm(string id, string targetName, PublishChannel iopub, CommRegistry registry) : IComm
{
    public string Id { get; } = id;

    public string TargetName { get; } = targetName;

    /// <summary>The header of the request that brings about what the comm says.</summary>
    public MessageHeader? Parent { get; set; }

    /// <summary>Gets what the front end says.</summary>
    public Action<CommNotice> OnMessage { get; set; } = _ => { };

    public void Send(JsonElement data, JsonObject? metadata, IReadOnlyList<byte[]>? buffers)
    {
        if (registry.IsOpen(this))
            iopub.Publish(new(Parent, new CommMessage(Id, data)) { Metadata = CommJson.Metadata(metadata), Buffers = buffers ?? [] });
    }

    public void Close(JsonElement data)
    {
        if (registry.Remove(this))
            iopub.Publish(new(Parent, new CommCloseMessage(Id, data)));
    }
}
