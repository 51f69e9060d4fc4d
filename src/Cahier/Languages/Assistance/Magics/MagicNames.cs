using Cahier.Languages.Magics;

namespace Cahier.Languages.Assistance.Magics;

/// <summary>The commands and selectors that a line after <c>#!</c> can name.</summary>
internal static class MagicNames
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<MagicName> All { get; } =
    [
        .. SelectorLines.All
            .Where(line => line.Name != SelectorLines.AnyConnection)
            .Select(line => new MagicName(line.Name, line.Summary, line.Name == "sql" ? ["--name"] : []))
            .Concat(MagicTable.All.Select(command => new MagicName(command.Name, command.Summary, [.. command.Options.Concat(command.Flags).Select(option => $"--{option}")])))
            .OrderBy(magic => magic.Name, StringComparer.Ordinal),
    ];

    /// <summary>The options of a command.</summary>
    public static IReadOnlyList<string> OptionsOf(string name) => All.FirstOrDefault(magic => magic.Name == name)?.Options ?? [];
}
