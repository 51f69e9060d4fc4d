using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Kernel.Session;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Comms;

namespace Cahier.Jupyter.Kernel.Comms;

/// <summary>All open comms. The kernel's side may open and close some from any thread.</summary>
internal sealed class CommRegistry(PublishChannel iopub)
{
    private readonly ConcurrentDictionary<string, Comm> comms = new();

    /// <summary>The open comms.</summary>
    public IEnumerable<Comm> All => comms.Values;

    /// <summary>The comm with this id, or null.</summary>
    public Comm? Find(string id) => comms.GetValueOrDefault(id);

    public bool IsOpen(Comm comm) => Find(comm.Id) == comm;

    public bool Remove(Comm comm) => comms.TryRemove(KeyValuePair.Create(comm.Id, comm));

    /// <summary>Opens a comm from the kernel's side.</summary>
    public Comm Open(string targetName, JsonElement data, Action<CommNotice> onMessage, JsonObject? metadata, MessageHeader parent)
    {
        var comm = new Comm(Guid.NewGuid().ToString(), targetName, iopub, this) { Parent = parent, OnMessage = onMessage };
        comms[comm.Id] = comm;
        iopub.Publish(new(parent, new CommOpenMessage(comm.Id, targetName, data)) { Metadata = CommJson.Metadata(metadata) });
        return comm;
    }

    /// <summary>Registers a comm that a front end has opened.</summary>
    public Comm Accept(string id, string targetName, MessageHeader parent) =>
        comms[id] = new(id, targetName, iopub, this) { Parent = parent };
}
