using Cahier.Documents;

namespace Cahier.Languages.Magics;

/// <summary>
/// Takes a cell apart at its lines that begin with <c>#!</c>: language selectors such as <c>#!fsharp</c>, and commands.
/// </summary>
internal sealed class CellParser
{
    private readonly List<CellPart> parts = [];
    private readonly string[] lines;
    private string language;
    private string? resultName;
    private int firstLine;

    private CellParser(string source, string language)
    {
        lines = source.ReplaceLineEndings("\n").Split('\n');
        this.language = language;
    }

    /// <summary>The parts of a cell that begins in a language.</summary>
    public static IReadOnlyList<CellPart> Parse(string source, string language)
    {
        var parser = new CellParser(source, LanguageNames.Normalize(language));
        parser.Read();
        return parser.parts;
    }

    private void Read()
    {
        var isFirst = true;
        for (var i = 0; i < lines.Length; i++)
        {
            // The first line may be indented, as where a document is read; a later one may be of a text within the code.
            var line = isFirst ? lines[i].TrimStart() : lines[i];
            isFirst &= line.Length == 0;
            if (!IsMagic(line))
                continue;

            EndCode(before: i);
            firstLine = i + 1;
            var words = CommandLine.Words(line[2..]);
            var name = words.Count > 0 ? words[0] : "";
            if (MagicTable.Find(name) is { } command)
                i = Command(command, [.. words.Skip(1)], i);
            else if (IsLanguage(name))
                Select(name, [.. words.Skip(1)], i);
            else
                Unknown(i, $"#!{name} is not a command of Cahier.", MagicTable.Advice(name));
        }

        EndCode(before: lines.Length);
    }

    private int Command(MagicCommand command, IReadOnlyList<string> words, int line)
    {
        var last = line;
        while (command.TakesText && last + 1 < lines.Length && !IsKnown(lines[last + 1]))
            last++;

        var arguments = MagicArguments.Read(words, command.Options, command.Flags, command.Words, out var wrong);
        if (wrong is null)
            parts.Add(new CellPart.Command(line + 1, command, new(language, arguments, string.Join('\n', lines[(line + 1)..(last + 1)])), Shown(line, command)));
        else
            Unknown(line, $"#!{command.Name} {wrong}.", $"Write {command.Usage}.", command);

        firstLine = last + 1;
        return last;
    }

    private void Select(string name, IReadOnlyList<string> words, int line)
    {
        language = LanguageNames.Normalize(name);
        var hasResult = language == "sql" || language.StartsWith(SelectorLines.ConnectionPrefix, StringComparison.Ordinal);
        var arguments = MagicArguments.Read(words, hasResult ? ["name"] : [], [], 0, out var wrong);
        resultName = arguments.Options.GetValueOrDefault("name");
        if (wrong is not null && hasResult)
            Unknown(line, $"#!{name} {wrong}.", $"Write #!{name}, or #!{name} --name x, and the code on the lines that follow.");
        else if (wrong is not null)
            Unknown(line, $"#!{name} selects a language, and stands alone on its line.", $"Write #!{name}, and the code on the lines that follow.");
    }

    private void Unknown(int line, string message, string hint, MagicCommand? command = null) =>
        parts.Add(new CellPart.Unknown(line + 1, new("", message, line + 1, 1, Shown(line, command), Hint: hint)));

    // A line whose command is misspelt may hold a password too.
    private string Shown(int line, MagicCommand? command) =>
        command?.HasSecrets == true || lines[line].Contains("password", StringComparison.OrdinalIgnoreCase) || lines[line].Contains("://", StringComparison.Ordinal) ? "" : lines[line];

    private void EndCode(int before)
    {
        var code = lines[firstLine..before];
        if (code.Any(line => !string.IsNullOrWhiteSpace(line)))
            parts.Add(new CellPart.Code(firstLine + 1, language, new string('\n', firstLine) + string.Join('\n', code), resultName));
    }

    private static bool IsMagic(string line) => line.StartsWith("#!", StringComparison.Ordinal);

    private static bool IsKnown(string line) =>
        IsMagic(line) && CommandLine.Words(line[2..]) is [var name, ..] && (MagicTable.Find(name) is not null || IsLanguage(name));

    private static bool IsLanguage(string name) =>
        LanguageNames.IsKnown(name)
        || (name.StartsWith(SelectorLines.ConnectionPrefix, StringComparison.OrdinalIgnoreCase) && name.Length > SelectorLines.ConnectionPrefix.Length);
}
