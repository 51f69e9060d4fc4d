namespace Cahier.Languages.Assistance.Magics;

/// <summary>The commands and selectors that a line after <c>#!</c> can name.</summary>
internal static class MagicNames
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<MagicName> All { get; } =
    [
        new("csharp", "C# follows.", []),
        new("fsharp", "F# follows.", []),
        new("html", "HTML follows.", []),
        new("markdown", "Markdown follows.", []),
        new("set", "Declares a variable: #!set --name y --value @csharp:x", ["--name", "--value"]),
        new("share", "Declares a variable of another language here: #!share --from csharp x", ["--from", "--as"]),
        new("time", "Shows the time that the cell takes.", []),
    ];

    /// <summary>The options of a command.</summary>
    public static IReadOnlyList<string> OptionsOf(string name) => All.FirstOrDefault(magic => magic.Name == name)?.Options ?? [];
}
