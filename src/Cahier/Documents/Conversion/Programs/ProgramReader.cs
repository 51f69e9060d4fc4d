using System.Text.RegularExpressions;
using Cahier.Documents.Conversion.Percent;
using Cahier.Languages.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>
/// Reads a C# program of one file as a notebook. A program that was made from one gives its cells back; in any other,
/// lines <c>// %%</c> part the cells, or else the comments that stand alone between empty lines.
/// </summary>
internal static partial class ProgramReader
{
    public static Notebook Read(string text)
    {
        var plain = PercentText.WithPlainLineEnds(text);
        var sections = PercentText.Split(plain);
        var isMarked = sections.Any(section => section.Kind is not null);
        return isMarked ? OfSections(sections) : Notebook.Create("csharp", PlainProgram.Cells(plain));
    }

    private static Notebook OfSections(IReadOnlyList<PercentSection> sections)
    {
        var head = sections.FirstOrDefault(section => section.Kind is null)?.Text ?? "";
        var declared = new Queue<PercentSection>(sections.Where(section => section.Kind is ProgramDeclaration.OfType or ProgramDeclaration.OfExtension));
        var shows = Shows(sections);
        var renamed = Renamed().Matches(head).DistinctBy(match => match.Groups["new"].Value).ToDictionary(match => match.Groups["new"].Value, match => match.Groups["old"].Value, StringComparer.Ordinal);
        var cells = sections
            .Where(section => section.Kind is not (null or "program" or ProgramDeclaration.OfType or ProgramDeclaration.OfExtension))
            .Select(section => ScriptText.Cell(section, "csharp", section.Text))
            .Select(cell => cell is CodeCell { Language: "csharp" } code ? Undone(code, declared, shows, renamed) : cell)
            .ToList();
        return Notebook.Create("csharp", WithHead(cells, head, sections));
    }

    private static CodeCell Undone(CodeCell cell, Queue<PercentSection> declared, string shows, Dictionary<string, string> renamed)
    {
        var text = LoadedFile().Replace(cell.Source, match =>
        {
            // Its types are the file's own.
            foreach (Match _ in Declaration().Matches(match.Value))
                declared.TryDequeue(out var _);
            return "";
        });
        text = WithoutResult(text, shows);
        text = Declaration().Replace(text, match => declared.TryDequeue(out var section) ? match.Groups["indent"].Value + TextOf(section) : match.Value);
        text = ProgramMarks.Undo(text);
        foreach (var (now, before) in renamed)
            text = Regex.Replace(text, $@"\b{Regex.Escape(now)}\b", before);
        return cell with { Source = text, Language = LanguageSelector.Find(text) ?? "csharp" };
    }

    private static string TextOf(PercentSection section) =>
        section.Kind == ProgramDeclaration.OfExtension ? ProgramDeclaration.WithoutClass(section.Text) : section.Text;

    private static string WithoutResult(string text, string shows)
    {
        var root = (CompilationUnitSyntax)CSharpDialect.Parse(text, "").GetRoot();
        if (root.Members.LastOrDefault() is not GlobalStatementSyntax { Statement: ExpressionStatementSyntax { SemicolonToken: { IsMissing: false, SpanStart: var semicolon } } statement })
            return text;

        if (statement.Expression is InvocationExpressionSyntax { ArgumentList.Arguments: [var value] } call && call.Expression.ToString() == shows)
            return text[..statement.SpanStart] + text[value.SpanStart..value.Span.End] + text[statement.Span.End..];

        return semicolon > 0 && text[semicolon - 1] == ' ' ? text[..(semicolon - 1)] + text[(semicolon + 1)..] : text;
    }

    // The class that shows values has a free name, which its own section tells.
    private static string Shows(IReadOnlyList<PercentSection> sections) =>
        sections.LastOrDefault(section => section.Kind == "program")?.Text is { } program && ShowingClass().Match(program) is { Success: true } match
            ? $"{match.Groups["name"].Value}.Show"
            : "";

    // What the head names that no cell does was added by hand.
    private static List<Cell> WithHead(List<Cell> cells, string head, IReadOnlyList<PercentSection> sections)
    {
        var known = head + string.Concat(sections.Select(section => "\n" + section.Text));
        var added = PlainProgram.Head(head).Where(line => !known.Contains(ProgramMarks.Line + line, StringComparison.Ordinal) && !known.Contains(ProgramMarks.Head + line, StringComparison.Ordinal)).ToList();
        return added.Count == 0 ? cells : [new CodeCell { Language = "csharp", Source = string.Join('\n', added) }, .. cells];
    }

    [GeneratedRegex(@"\n//~loaded (?<file>[^\n]*)\n.*?\n//~end of \k<file>(?=\n|$)", RegexOptions.Singleline)]
    private static partial Regex LoadedFile();

    [GeneratedRegex(@"^(?<indent>[ \t]*)//~declares [^\n]*$|/\*~declares .*?~\*/", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"^//~renamed (?<new>\S+) is (?<old>\S+) in the notebook$", RegexOptions.Multiline)]
    private static partial Regex Renamed();

    [GeneratedRegex(@"static class (?<name>\w+)")]
    private static partial Regex ShowingClass();
}
