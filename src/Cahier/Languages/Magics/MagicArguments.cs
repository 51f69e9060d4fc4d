namespace Cahier.Languages.Magics;

/// <summary>The words and options of a command's line.</summary>
internal sealed record MagicArguments(IReadOnlyList<string> Words, IReadOnlyDictionary<string, string> Options, IReadOnlySet<string> Flags)
{
    /// <summary>Reads a line; <paramref name="wrong"/> is what is wrong with it, or null.</summary>
    public static MagicArguments Read(IReadOnlyList<string> words, IReadOnlyList<string> options, IReadOnlyList<string> flags, int most, out string? wrong)
    {
        var plain = new List<string>();
        var given = new Dictionary<string, string>(StringComparer.Ordinal);
        var set = new HashSet<string>(StringComparer.Ordinal);
        wrong = null;
        for (var i = 0; i < words.Count; i++)
        {
            var (name, value) = words[i].Split('=', 2) is [var left, var right] ? (left, right) : (words[i], null);
            if (!name.StartsWith("--", StringComparison.Ordinal))
                plain.Add(words[i]);
            else if (flags.Contains(name[2..]) && value is null)
                set.Add(name[2..]);
            else if (!options.Contains(name[2..]))
                wrong ??= $"does not know {name}";
            else if (value is null && i + 1 == words.Count)
                wrong ??= $"needs a value after {name}";
            else
                given[name[2..]] = value ?? words[++i];
        }

        if (plain.Count > most)
            wrong ??= $"cannot do anything with '{plain[most]}'";
        return new(plain, given, set);
    }
}
