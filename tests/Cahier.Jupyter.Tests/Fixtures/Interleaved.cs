using Cahier.Jupyter.Channels;
using Cahier.Jupyter.Wire;
using Cahier.Jupyter.Wire.Publications;

namespace Cahier.Jupyter.Tests.Fixtures;

/// <summary>Broadcasts for requests on two channels come in either order; for each request they are in order.</summary>
internal static class Interleaved
{
    /// <summary>Takes the states that are due when a request on control met a cell that was busy: its idle, and both of the other.</summary>
    public static void Statuses(TestFrontend front, string cell, string control) =>
        Assert.Equal(["busy", "idle"], Take(front, 3, cell, control)[control]);

    /// <summary>Takes some broadcasts, and returns their types or states by request.</summary>
    public static Dictionary<string, List<string>> Take(TestFrontend front, int count, params string[] requests)
    {
        var all = requests.ToDictionary(request => request, _ => new List<string>());
        for (var i = 0; i < count; i++)
        {
            var message = front.Next(ChannelName.Iopub);
            all[message.ParentHeader!.MsgId].Add(message.Type == MessageTypes.Status ? MessageContent.Read<StatusMessage>(message).ExecutionState : message.Type);
        }

        return all;
    }
}
