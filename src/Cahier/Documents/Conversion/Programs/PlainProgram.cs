using System.Text.RegularExpressions;
using Cahier.Documents.Conversion.Percent;
using Cahier.Languages.CSharp;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>A program that no notebook stands behind: comments between empty lines become Markdown, and part the cells.</summary>
internal static partial class PlainProgram
{
    private static readonly HashSet<string> Usual = [.. SubmissionCompiler.DefaultUsings.Select(name => $"using {name};")];

    /// <summary>The cells of the program.</summary>
    public static List<Cell> Cells(string text)
    {
        var cells = new List<Cell>();
        var lines = TypesFirst(cells, string.Join('\n', text.Split('\n').SelectMany(Line))).Split('\n');
        var inside = InsideMembers(string.Join('\n', lines));
        var start = 0;
        for (var i = 0; i < lines.Length; i++)
        {
            if (!IsComment(lines[i], i) || (i > 0 && lines[i - 1].Trim().Length > 0))
                continue;

            var end = i;
            while (end < lines.Length && IsComment(lines[end], end))
                end++;
            // One that a line of code follows at once is of that line.
            if (end < lines.Length && lines[end].Trim().Length > 0)
                continue;

            AddCode(cells, lines[start..i]);
            cells.Add(new MarkdownCell { Source = PercentText.Uncomment(string.Join('\n', lines[i..end])) });
            start = end;
            i = end;
        }

        AddCode(cells, lines[Math.Min(start, lines.Length)..]);
        return cells;

        bool IsComment(string line, int number) =>
            line.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("///", StringComparison.Ordinal) && !inside.Contains(number);
    }

    /// <summary>The lines of a program's head as a notebook has them, without those that every notebook and every converted program has.</summary>
    public static IEnumerable<string> Head(string head) =>
        head.Split('\n').SelectMany(line =>
            line.StartsWith("#:", StringComparison.Ordinal) ? Reference(line)
            : line.StartsWith("using ", StringComparison.Ordinal) && !Usual.Contains(line.Trim()) && !line.StartsWith("using static Notebook", StringComparison.Ordinal) ? [line]
            : []);

    /// <summary>The settings that a notebook does not have, without those which every converted program has.</summary>
    public static IReadOnlyList<string> LeftBehind(string text) =>
    [
        .. text.ReplaceLineEndings("\n").Split('\n')
            .Where(line => line.StartsWith("#:", StringComparison.Ordinal) && !Reference(line).Any() && !ProgramHead.Settings.Any(own => line.StartsWith($"#:property {own}=", StringComparison.Ordinal)))
            .Select(line => $"'{line.Trim()}' stays behind: a notebook has no such setting."),
    ];

    private static IEnumerable<string> Reference(string line) =>
        Package().Match(line) is { Success: true } package
            ? [$"#r \"nuget: {package.Groups["id"].Value}{(package.Groups["version"] is { Success: true, Value: not "*" and var version } ? $", {version}" : "")}\""]
            : Project().Match(line) is { Success: true } project ? [$"#r \"{project.Groups["path"].Value}\""] : [];

    private static IEnumerable<string> Line(string line) =>
        line.StartsWith("#:", StringComparison.Ordinal) || line.StartsWith("#!", StringComparison.Ordinal) ? Reference(line) : [line];

    // A program's types stand at its end; a notebook has to know them before a cell uses them.
    private static string TypesFirst(List<Cell> cells, string text)
    {
        var root = (CompilationUnitSyntax)CSharpDialect.Parse(text, "").GetRoot();
        var types = root.Members.Where(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax or BaseNamespaceDeclarationSyntax).ToList();
        if (types.Count == 0 || types.Count == root.Members.Count)
            return text;

        var head = root.Members[0].FullSpan.Start;
        AddCode(cells, text[..head].Split('\n'));
        AddCode(cells, string.Concat(types.Select(type => type.ToFullString())).Split('\n'));
        return string.Concat(root.Members.Except(types).Select(member => member.ToFullString())) + root.EndOfFileToken.ToFullString();
    }

    private static void AddCode(List<Cell> cells, string[] lines)
    {
        var code = string.Join('\n', lines).Trim('\n');
        if (code.Trim().Length > 0)
            cells.Add(new CodeCell { Language = "csharp", Source = code });
    }

    private static HashSet<int> InsideMembers(string text)
    {
        var tree = CSharpSyntaxTree.ParseText(text);
        var inside = new HashSet<int>();
        foreach (var member in ((CompilationUnitSyntax)tree.GetRoot()).Members)
        {
            var span = tree.GetLineSpan(member.Span);
            for (var line = span.StartLinePosition.Line; line <= span.EndLinePosition.Line; line++)
                inside.Add(line);
        }

        return inside;
    }

    [GeneratedRegex(@"^#:package\s+(?<id>[^\s@]+)(@(?<version>\S+))?\s*$")]
    private static partial Regex Package();

    [GeneratedRegex(@"^#:project\s+(?<path>.+?)\s*$")]
    private static partial Regex Project();
}
