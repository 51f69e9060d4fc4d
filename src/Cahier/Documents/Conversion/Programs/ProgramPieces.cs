using System.Globalization;
using Cahier.Languages.CSharp;
using Cahier.Languages.Magics;
using Cahier.Languages.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>Makes pieces of C# from cells: what is not C# becomes comment lines, and <c>#r</c> and <c>#load</c> are gathered.</summary>
internal sealed class ProgramPieces(List<string> notes)
{
    private readonly HashSet<string> open = new(StringComparer.Ordinal);

    /// <summary>What the <c>#r</c> and <c>#i</c> lines of all pieces ask for.</summary>
    public List<ReferenceRequest> Requests { get; } = [];

    /// <summary>The piece of a cell; null when nothing of the cell is C#.</summary>
    public ProgramPiece? OfCell(CodeCell cell, int number, string folder)
    {
        var source = Percent.PercentText.WithPlainLineEnds(cell.Source);
        var parts = CellParser.Parse(source, cell.Language);
        var csharp = parts.OfType<CellPart.Code>().Where(part => part.Language == "csharp").ToList();
        if (csharp.Count == 0 && cell.Language != "csharp")
            return null;

        var lines = source.Split('\n');
        var isCode = new bool[lines.Length];
        foreach (var part in csharp)
            for (var line = part.Line - 1; line < Math.Min(lines.Length, part.Line - 1 + part.Text.Split('\n').Length - LeadingLines(part)); line++)
                isCode[line] = true;
        if (parts.Count == 0)
            Array.Fill(isCode, true);

        foreach (var left in parts.Where(part => part is not CellPart.Code { Language: "csharp" }))
            notes.Add($"Cell {number}, line {left.Line}: {What(left)} does not come along; it is kept as a comment.");
        var text = string.Join('\n', lines.Select((line, i) => isCode[i] && !IsOwnMark(line) ? line : ProgramMarks.Line + line));
        if (SyntaxError(text) is not { } error)
            return Piece(text, number, null, folder);

        notes.Add($"Cell {number}, line {error.Location.GetLineSpan().StartLinePosition.Line + 1}, is not C#: {error.GetMessage(CultureInfo.InvariantCulture)}. It is kept as a comment.");
        return Piece(string.Join('\n', lines.Select(line => ProgramMarks.Line + line)), number, null, folder);
    }

    // A namespace is an error of scripts alone, and so is a directive that only notebooks know.
    private static Diagnostic? SyntaxError(string text) =>
        CSharpDialect.Parse(text, "").GetDiagnostics().FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id is not ("CS7021" or "CS1024"));

    private static int LeadingLines(CellPart.Code part) => part.Line - 1;

    private static string What(CellPart part) => part switch
    {
        CellPart.Code code => $"code in '{code.Language}'",
        CellPart.Command command => $"#!{command.Magic.Name}",
        _ => "a line that is not understood",
    };

    // The user's own line of such a form would be read back as ours.
    private static bool IsOwnMark(string line) =>
        Percent.PercentText.IsMark(line) || line.TrimStart().StartsWith("//~", StringComparison.Ordinal);

    private ProgramPiece Piece(string text, int cell, string? file, string folder)
    {
        var source = SourceText.From(text);
        var changes = new List<TextChange>();
        var loads = new List<(int Line, ProgramPiece Piece)>();
        foreach (var directive in Directives(CSharpDialect.Parse(text, "")))
        {
            var line = source.Lines.GetLineFromPosition(directive.HashToken.SpanStart);
            changes.Add(new(new(line.Start, 0), ProgramMarks.Line));
            if (directive is LoadDirectiveTriviaSyntax load)
            {
                if (Load(load.File.ValueText, cell, folder) is { } piece)
                    loads.Add((line.LineNumber, piece));
            }
            else
            {
                Requests.Add(Request(directive, line, cell, folder));
            }
        }

        var changed = source.WithChanges(changes);
        return new(cell, file, CSharpDialect.Parse(changed.ToString(), ""), [.. loads.Select(load => (changed.Lines[load.Line].End, load.Piece))]);
    }

    private ProgramPiece? Load(string named, int cell, string folder)
    {
        var path = Path.GetFullPath(named, folder);
        if (!open.Add(path))
            return null;

        try
        {
            return Piece(Percent.PercentText.WithPlainLineEnds(File.ReadAllText(path)).TrimEnd('\n'), cell, named, Path.GetDirectoryName(path)!);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            notes.Add($"Cell {cell}: '{named}' cannot be loaded: {exception.Message}");
            return null;
        }
        finally
        {
            open.Remove(path);
        }
    }

    private static ReferenceRequest Request(DirectiveTriviaSyntax directive, TextLine line, int cell, string folder)
    {
        var text = directive is ReferenceDirectiveTriviaSyntax reference ? reference.File.ValueText : line.ToString().Split('"').ElementAtOrDefault(1) ?? "";
        return new(text, directive is not ReferenceDirectiveTriviaSyntax, folder, cell, 1, line.ToString());
    }

    private static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxTree tree)
    {
        for (var directive = ((CompilationUnitSyntax)tree.GetRoot()).GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
        {
            if (directive.IsActive && (directive is ReferenceDirectiveTriviaSyntax or LoadDirectiveTriviaSyntax || IsSource(directive)))
                yield return directive;
        }
    }

    private static bool IsSource(DirectiveTriviaSyntax directive) =>
        directive.IsKind(SyntaxKind.BadDirectiveTrivia) && directive.ToString().Replace(" ", "", StringComparison.Ordinal).StartsWith("#i\"", StringComparison.Ordinal);
}
