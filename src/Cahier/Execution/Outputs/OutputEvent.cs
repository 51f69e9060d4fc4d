using System.Text.Json.Nodes;
using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Execution.Outputs;

/// <summary>Something that happened to the outputs of the running cell.</summary>
public abstract record OutputEvent
{
    private OutputEvent()
    {
    }

    /// <summary>Text was written to <c>stdout</c> or <c>stderr</c>.</summary>
    public sealed record Text(string Stream, string Value) : OutputEvent;

    /// <summary>A display, a result or an error was added.</summary>
    public sealed record Added(Output Output) : OutputEvent;

    /// <summary>The displays with this id have another value now, in this cell and in earlier ones.</summary>
    public sealed record Updated(string DisplayId, MimeBundle Data, JsonObject? Metadata) : OutputEvent;

    /// <summary>The outputs of the cell were removed, at once or when the next one comes.</summary>
    public sealed record Cleared(bool Wait) : OutputEvent;
}
