using System.Text.Json.Nodes;
using Cahier.Display;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>Shows nothing.</summary>
internal sealed class NoDisplay : IDisplaySink
{
    public void Display(MimeBundle data, string displayId, JsonObject? metadata)
    {
    }

    public void Update(MimeBundle data, string displayId, JsonObject? metadata)
    {
    }

    public void Clear(bool wait)
    {
    }
}
