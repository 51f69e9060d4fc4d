using Cahier.Documents;

namespace Cahier.Languages.Magics;

/// <summary>Reads the commands <c>#!share</c>, <c>#!set</c> and <c>#!time</c>.</summary>
internal static class MagicCommand
{
    private static readonly string[] Known = ["share", "set", "time", "csharp", "fsharp", "markdown", "html"];

    /// <summary>The part of the cell that a command line is.</summary>
    public static CellPart Read(string command, IReadOnlyList<string> words, string language, string text, int line)
    {
        var arguments = Arguments(words);
        switch (command)
        {
            case "share" when arguments.GetValueOrDefault("from") is { } from && (arguments.GetValueOrDefault("") ?? arguments.GetValueOrDefault("name")) is { } name:
                return new CellPart.Share(line, language, LanguageNames.Normalize(from), name, arguments.GetValueOrDefault("as") ?? name);
            case "share":
                return Wrong("#!share needs a language and a name.", "Write #!share --from csharp x, or #!share --from csharp x --as y.");
            case "set" when arguments.GetValueOrDefault("name") is { } name && arguments.GetValueOrDefault("value") is { } value:
                return new CellPart.Set(line, language, name, value);
            case "set":
                return Wrong("#!set needs a name and a value.", "Write #!set --name y --value 5, or #!set --name y --value @csharp:x.");
            case "time":
                return new CellPart.Time(line);
            case var _ when LanguageNames.IsKnown(command):
                return Wrong($"#!{command} selects a language, and stands alone on its line.", $"Write #!{command}, and the code on the lines that follow.");
            default:
                return Wrong($"#!{command} is not a command of Cahier.", Nearest(command) is { } nearest ? $"The nearest is #!{nearest}." : $"The commands are {string.Join(", ", Known.Select(known => "#!" + known))}.");
        }

        CellPart.Unknown Wrong(string message, string hint) => new(line, new("", message, line, 1, text, Hint: hint));
    }

    private static Dictionary<string, string> Arguments(IReadOnlyList<string> words)
    {
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].StartsWith("--", StringComparison.Ordinal) && i + 1 < words.Count)
                arguments[words[i][2..]] = words[++i];
            else
                arguments.TryAdd("", words[i]);
        }

        return arguments;
    }

    // Not more than half of the letters are to be changed.
    private static string? Nearest(string command)
    {
        var nearest = Known.MinBy(known => Distance(known, command.ToLowerInvariant()))!;
        return 2 * Distance(nearest, command.ToLowerInvariant()) <= nearest.Length ? nearest : null;
    }

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
