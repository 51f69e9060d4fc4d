using System.Text.Json.Nodes;
using Cahier.Display;

namespace Cahier.Tests.Display;

/// <summary>A sink that keeps what was displayed, for tests.</summary>
internal sealed class CapturedDisplays : IDisplaySink
{
    public List<(MimeBundle Data, string Id)> Shown { get; } = [];

    public List<(MimeBundle Data, string Id)> Updated { get; } = [];

    public List<bool> Cleared { get; } = [];

    public void Display(MimeBundle data, string displayId, JsonObject? metadata) => Shown.Add((data, displayId));

    public void Update(MimeBundle data, string displayId, JsonObject? metadata) => Updated.Add((data, displayId));

    public void Clear(bool wait) => Cleared.Add(wait);
}
