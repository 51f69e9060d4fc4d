using System.Text.Json;

namespace Cahier.Jupyter.Kernel.History;

/// <summary>What a history file holds: on the first line the number of the last session, on each other line an entry.</summary>
/// <param name="LastSession">The number that was taken last.</param>
/// <param name="Entries">The entries, the oldest first.</param>
internal sealed record HistoryContent(int LastSession, IReadOnlyList<HistoryEntry> Entries)
{
    private const int MostOfOne = 100_000;

    /// <summary>Reads lines; one that is damaged is passed over.</summary>
    public static HistoryContent Parse(IEnumerable<string> lines)
    {
        var entries = new Dictionary<(int, int), HistoryEntry>();
        var last = 0;
        foreach (var line in lines)
        {
            if (Read(line, HistoryJson.Default.HistoryEntry) is { Input: not null, Session: > 0 } entry)
                entries[entry.Place] = entry;
            else if (Read(line, HistoryJson.Default.HistoryMark) is { LastSession: var mark })
                last = Math.Max(last, mark);
        }

        HistoryEntry[] ordered = [.. entries.Values.OrderBy(entry => entry.Place)];
        return new(Math.Max(last, ordered.LastOrDefault()?.Session ?? 0), ordered);
    }

    /// <summary>The newest entries that fit, as lines. Those of enormous cells are left out.</summary>
    public byte[] ToLines(int mostEntries, int mostBytes)
    {
        var lines = new Stack<byte[]>();
        var size = 0;
        foreach (var entry in Entries.Reverse().Where(entry => entry.Input.Length <= MostOfOne).Take(mostEntries))
        {
            var line = JsonSerializer.SerializeToUtf8Bytes(Bounded(entry), HistoryJson.Default.HistoryEntry);
            size += line.Length + 1;
            if (size > mostBytes)
                break;

            lines.Push(line);
        }

        lines.Push(JsonSerializer.SerializeToUtf8Bytes(new(LastSession), HistoryJson.Default.HistoryMark));
        return [.. lines.SelectMany(line => line.Append((byte)'\n'))];
    }

    private static HistoryEntry Bounded(HistoryEntry entry) => entry.Output?.Length > MostOfOne ? entry with { Output = null } : entry;

    private static T? Read<T>(string line, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type) where T : class
    {
        try
        {
            return JsonSerializer.Deserialize(line, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
