using System.Globalization;
using System.Text.Json.Nodes;
using Cahier.Display;
using Cahier.Documents;
using Cahier.Languages;

namespace Cahier.Execution.Outputs;

/// <summary>
/// Receives what the code of one notebook writes and displays, from any thread, and gives it to the cell that runs.
/// What a thread writes after its cell ended belongs to the cell that runs then, or comes next.
/// </summary>
internal sealed class OutputRecorder(int textLimit, Action<OutputEvent>? listener, Action<MimeBundle>? pager) : IDisplaySink
{
    private const int MostDisplays = 2000;
    private const long MostDisplayedText = 64 * 1024 * 1024;

    private readonly Lock gate = new();
    private CellOutputs outputs = new();
    private int textLength;
    private long displayedLength;
    private int displays;
    private bool hasTooMuch;
    private volatile bool isFull;

    /// <summary>Ends one cell: gives its outputs, and begins with the next.</summary>
    public IReadOnlyList<Output> Take()
    {
        lock (gate)
        {
            var taken = outputs.ToList();
            outputs = new();
            Empty();
            return taken;
        }
    }

    /// <summary>Text for a stream.</summary>
    public void Write(string stream, string text)
    {
        // Cheap where a cell writes without end: what is over the limit costs nothing but this.
        if (isFull || text.Length == 0)
            return;

        lock (gate)
            WriteBounded(stream, UserTypeNames.Clean(text));
    }

    /// <summary>An output of the engine: a result or an error.</summary>
    public void Add(Output output) => Apply(new OutputEvent.Added(output));

    /// <inheritdoc/>
    public void Display(MimeBundle data, string displayId, JsonObject? metadata)
    {
        if (MayShow() && IsAccepted(data))
            Add(new DisplayDataOutput(data, metadata ?? [], displayId));
    }

    /// <inheritdoc/>
    public void Update(MimeBundle data, string displayId, JsonObject? metadata)
    {
        if (MayShow())
            Apply(new OutputEvent.Updated(displayId, data, metadata));
    }

    /// <inheritdoc/>
    public void Clear(bool wait)
    {
        if (!MayShow())
            return;

        // What is no longer there does not count.
        lock (gate)
            Empty();
        Apply(new OutputEvent.Cleared(wait));
    }

    /// <inheritdoc/>
    public void Page(MimeBundle data)
    {
        if (pager is null)
            Display(data, Guid.NewGuid().ToString("N"), null);
        else if (MayShow())
            pager(data);
    }

    /// <summary>Whether a value can be added to what the cell has shown already.</summary>
    public bool IsAccepted(MimeBundle data)
    {
        lock (gate)
        {
            if (hasTooMuch)
                return false;

            displays++;
            displayedLength += data.Sum(entry => (long)entry.Value.Length);
            hasTooMuch = displays > MostDisplays || displayedLength > MostDisplayedText;
            if (hasTooMuch)
                WriteBounded("stderr", "[this cell displays more than fits into a notebook: the rest is not shown]\n");
            return !hasTooMuch;
        }
    }

    private static bool MayShow() => ConsoleRouter.Current?.Stop.MayShow() != false;

    private void Empty()
    {
        textLength = 0;
        isFull = false;
        displayedLength = 0;
        displays = 0;
        hasTooMuch = false;
    }

    private void WriteBounded(string stream, string text)
    {
        if (isFull)
            return;

        var room = textLimit - textLength;
        if (text.Length > room)
        {
            // Not between the two halves of a character outside the basic plane.
            var kept = room > 0 && char.IsHighSurrogate(text[room - 1]) ? room - 1 : Math.Max(0, room);
            text = text[..kept];
            isFull = true;
        }

        textLength += text.Length;
        if (text.Length > 0)
            Apply(new OutputEvent.Text(stream, text));
        if (isFull)
            Apply(new OutputEvent.Text("stderr", $"\n[output cut: this cell prints more than {textLimit.ToString("N0", CultureInfo.InvariantCulture)} characters]\n"));
    }

    private void Apply(OutputEvent change)
    {
        lock (gate)
        {
            outputs.Apply(change);
            listener?.Invoke(change);
        }
    }
}
