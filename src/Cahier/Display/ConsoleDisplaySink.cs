using System.Text.Json.Nodes;

namespace Cahier.Display;

/// <summary>Shows displays as plain text on the console: for code that runs outside a notebook.</summary>
internal sealed class ConsoleDisplaySink : IDisplaySink
{
    public static ConsoleDisplaySink Instance { get; } = new();

    public void Display(MimeBundle data, string displayId, JsonObject? metadata) =>
        Console.Out.WriteLine(data[MimeTypes.PlainText] ?? data.Select(entry => entry.Value).FirstOrDefault() ?? "");

    public void Update(MimeBundle data, string displayId, JsonObject? metadata) => Display(data, displayId, metadata);

    public void Clear(bool wait)
    {
        // What a terminal has shown stays shown.
    }
}
