using Cahier.Languages.Magics.Commands;

namespace Cahier.Languages.Magics;

/// <summary>All commands.</summary>
internal static class MagicTable
{
    /// <summary>The commands, by name.</summary>
    public static IReadOnlyList<MagicCommand> All { get; } =
    [
        new AboutCommand(), new ConnectCommand(), new ImportCommand(), new LsMagicCommand(), new SetCommand(), new ShareCommand(),
        new TimeCommand(), new ValueCommand(), new WhoCommand(), new WhosCommand(),
    ];

    /// <summary>The command of this name, or null.</summary>
    public static MagicCommand? Find(string name) => All.FirstOrDefault(command => command.Name == name);

    /// <summary>What to write instead of a name that is none.</summary>
    public static string Advice(string name)
    {
        var known = All.Select(command => command.Name).Concat(SelectorLines.All.Select(selector => selector.Name)).Order(StringComparer.Ordinal).ToList();
        var nearest = known.MinBy(other => Distance(other, name.ToLowerInvariant()))!;
        // Not more than half of the letters are to be changed.
        return 2 * Distance(nearest, name.ToLowerInvariant()) <= nearest.Length
            ? $"The nearest is #!{nearest}."
            : $"The commands are {string.Join(", ", known.Select(other => "#!" + other))}.";
    }

    // Levenshtein's.
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (left[i - 1] == right[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[^1];
    }
}
