using System.Text.RegularExpressions;
using Cahier.Languages.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp;

/// <summary>
/// The <c>#r</c> and <c>#i</c> lines of a cell and of all files it loads. They are resolved here, before compilation, and
/// blanked in the text: the compiler sees one set of references that it shares between submissions.
/// </summary>
internal sealed partial class CSharpDirectives
{
    private readonly HashSet<string> seenFiles = new(StringComparer.Ordinal);

    /// <summary>What the lines ask for, in the order of the text.</summary>
    public List<ReferenceRequest> Requests { get; } = [];

    /// <summary>Reads the directives of a cell and returns its text with their lines left empty.</summary>
    public SourceText ReadCell(SyntaxTree tree, string folder) => Read(tree, folder, file: null);

    /// <summary>The text of a loaded file as the compiler should see it.</summary>
    public static SourceText WithoutReferences(SourceText text, string path) =>
        text.ToString() is var code && (code.Contains("#r", StringComparison.Ordinal) || code.Contains("#i", StringComparison.Ordinal))
            ? Blank(CSharpDialect.Parse(text, path))
            : text;

    private SourceText Read(SyntaxTree tree, string folder, string? file)
    {
        foreach (var directive in Directives(tree))
            Requests.Add(Request(directive, folder, file));
        foreach (var directive in ((CompilationUnitSyntax)tree.GetRoot()).GetLoadDirectives().Where(directive => directive.IsActive))
            Follow(Path.GetFullPath(directive.File.ValueText, folder));

        return Blank(tree);
    }

    private static ReferenceRequest Request(DirectiveTriviaSyntax directive, string folder, string? file)
    {
        var position = directive.SyntaxTree.GetLineSpan(directive.Span).StartLinePosition;
        var line = directive.SyntaxTree.GetText().Lines[position.Line].ToString();
        var text = directive is ReferenceDirectiveTriviaSyntax reference ? reference.File.ValueText : SourceLine().Match(directive.ToString()).Groups["text"].Value;
        return new(text, directive is not ReferenceDirectiveTriviaSyntax, folder, position.Line + 1, position.Character + 1, line, file);
    }

    private void Follow(string file)
    {
        // A file that cannot be read, or loads itself, is the compiler's to report or to accept.
        if (seenFiles.Add(file) && TextOf(file) is { } text)
            Read(CSharpDialect.Parse(text, file), Path.GetDirectoryName(file)!, file);
    }

    private static string? TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static SourceText Blank(SyntaxTree tree)
    {
        var changes = Directives(tree).Select(directive => new TextChange(Words(directive), "")).ToList();
        return changes.Count == 0 ? tree.GetText() : tree.GetText().WithChanges(changes);
    }

    // C# knows no #i: its parser takes it for a directive that is misspelt.
    private static IEnumerable<DirectiveTriviaSyntax> Directives(SyntaxTree tree)
    {
        for (var directive = ((CompilationUnitSyntax)tree.GetRoot()).GetFirstDirective(); directive is not null; directive = directive.GetNextDirective())
            if (directive.IsActive && (directive is ReferenceDirectiveTriviaSyntax || (directive is BadDirectiveTriviaSyntax && SourceLine().IsMatch(directive.ToString()))))
                yield return directive;
    }

    // The span of a directive holds its line end, which has to stay: it counts the lines.
    private static TextSpan Words(DirectiveTriviaSyntax directive) =>
        TextSpan.FromBounds(
            directive.HashToken.SpanStart,
            directive is ReferenceDirectiveTriviaSyntax reference ? reference.File.Span.End : directive.HashToken.SpanStart + directive.ToString().TrimEnd().Length);

    [GeneratedRegex("""^#\s*i\s+"(?<text>[^"]*)"\s*(//.*)?$""")]
    private static partial Regex SourceLine();
}
