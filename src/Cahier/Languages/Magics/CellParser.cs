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
            if (!line.StartsWith("#!", StringComparison.Ordinal))
                continue;

            EndCode(before: i);
            firstLine = i + 1;
            var words = CommandLine.Words(line[2..]);
            var command = words.Count > 0 ? words[0] : "";
            if (words.Count == 1 && LanguageNames.IsKnown(command))
                language = LanguageNames.Normalize(command);
            else
                parts.Add(MagicCommand.Read(command, [.. words.Skip(1)], language, lines[i], i + 1));
        }

        EndCode(before: lines.Length);
    }

    private void EndCode(int before)
    {
        var code = lines[firstLine..before];
        if (code.Any(line => !string.IsNullOrWhiteSpace(line)))
            parts.Add(new CellPart.Code(firstLine + 1, language, new string('\n', firstLine) + string.Join('\n', code)));
    }
}
