using System.Text;
using Cahier.Documents;

namespace Cahier.Execution.Outputs;

/// <summary>The outputs of one cell, built up from events. Text written to one stream in a row is one output.</summary>
internal sealed class CellOutputs
{
    private readonly List<object> entries = [];
    private bool clearsAtNext;

    /// <summary>The outputs so far, in order.</summary>
    public IReadOnlyList<Output> ToList() =>
        [.. entries.Select(entry => entry is StreamText text ? new StreamOutput(text.Name, text.Text.ToString()) : (Output)entry)];

    /// <summary>Takes an event in.</summary>
    public void Apply(OutputEvent change)
    {
        switch (change)
        {
            case OutputEvent.Text text:
                ClearIfDue();
                Append(text.Stream, text.Value);
                break;
            case OutputEvent.Added added:
                ClearIfDue();
                entries.Add(added.Output);
                break;
            case OutputEvent.Updated updated:
                Update(updated);
                break;
            case OutputEvent.Cleared cleared:
                clearsAtNext = cleared.Wait;
                if (!cleared.Wait)
                    entries.Clear();
                break;
        }
    }

    private void ClearIfDue()
    {
        if (clearsAtNext)
            entries.Clear();
        clearsAtNext = false;
    }

    private void Append(string stream, string value)
    {
        if (entries.Count == 0 || entries[^1] is not StreamText last || last.Name != stream)
            entries.Add(last = new StreamText(stream));

        last.Text.Append(value);
    }

    private void Update(OutputEvent.Updated updated)
    {
        for (var i = 0; i < entries.Count; i++)
            if (entries[i] is DisplayDataOutput display && display.DisplayId == updated.DisplayId)
                entries[i] = new DisplayDataOutput(updated.Data, updated.Metadata ?? display.Metadata, display.DisplayId);
    }

    private sealed class StreamText(string name)
    {
        public string Name { get; } = name;

        public StringBuilder Text { get; } = new();
    }
}
