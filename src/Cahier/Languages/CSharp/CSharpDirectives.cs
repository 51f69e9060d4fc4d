using Cahier.Languages.References;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp;

/// <summary>
/// The <c>#r</c> lines of a cell and of all files it loads. They are resolved here, before compilation, and blanked in
/// the text: the compiler sees one set of references that it shares between submissions.
/// </summary>
internal sealed class CSharpDirectives
{
    private readonly HashSet<string> seenFiles = new(StringComparer.Ordinal);

    /// <summary>The assembly files to refer to.</summary>
    public List<string> Files { get; } = [];

    /// <summary>Every <c>#r</c> that leads nowhere.</summary>
    public List<CodeProblem> Problems { get; } = [];

    /// <summary>Reads the directives of a cell and returns its text with the <c>#r</c> lines left empty.</summary>
    public SourceText ReadCell(SyntaxTree tree, string folder) => Read(tree, folder, file: null);

    /// <summary>The text of a loaded file as the compiler should see it.</summary>
    public static SourceText WithoutReferences(SourceText text, string path) =>
        text.ToString().Contains("#r", StringComparison.Ordinal) ? Blank(CSharpDialect.Parse(text, path)) : text;

    private SourceText Read(SyntaxTree tree, string folder, string? file)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        foreach (var directive in root.GetReferenceDirectives().Where(directive => directive.IsActive))
            Locate(directive, folder, file);
        foreach (var directive in root.GetLoadDirectives().Where(directive => directive.IsActive))
            Follow(Path.GetFullPath(directive.File.ValueText, folder));

        return Blank(tree);
    }

    private void Locate(ReferenceDirectiveTriviaSyntax directive, string folder, string? file)
    {
        switch (ReferenceLocator.Locate(directive.File.ValueText, folder))
        {
            case ReferenceLocation.Found found:
                Files.Add(found.File);
                break;
            case ReferenceLocation.Missing missing:
                var position = directive.SyntaxTree.GetLineSpan(directive.Span).StartLinePosition;
                var line = directive.SyntaxTree.GetText().Lines[position.Line].ToString();
                Problems.Add(new("", missing.Message, position.Line + 1, position.Character + 1, line, file, missing.Hint));
                break;
        }
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
        var text = tree.GetText();
        var directives = ((CompilationUnitSyntax)tree.GetRoot()).GetReferenceDirectives();
        return directives.Count == 0
            ? text
            : text.WithChanges(directives.Select(directive => new TextChange(Words(directive), "")));
    }

    // The span of a directive holds its line end, which has to stay: it counts the lines.
    private static TextSpan Words(ReferenceDirectiveTriviaSyntax directive) =>
        TextSpan.FromBounds(directive.HashToken.SpanStart, directive.File.Span.End);
}
