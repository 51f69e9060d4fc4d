using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp.Namespaces;

/// <summary>
/// Code with a <c>namespace</c>, which the script dialect refuses (CS7021), taken apart: namespaces go into a library,
/// and the rest stays a script. Where there are only types beside them, all of it is the library. What belongs to the
/// other part is blank in each, so that every line and column is the user's.
/// </summary>
/// <param name="Script">The part that is a script.</param>
/// <param name="Library">The part that is a library.</param>
internal sealed record NamespaceParts(SourceText Script, SourceText Library)
{
    private static readonly CSharpParseOptions LibraryOptions = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.Latest);

    /// <summary>The parts, or null for code without a namespace.</summary>
    public static NamespaceParts? Of(SyntaxTree tree)
    {
        var root = (CompilationUnitSyntax)tree.GetRoot();
        var namespaces = root.Members.OfType<BaseNamespaceDeclarationSyntax>().ToList<MemberDeclarationSyntax>();
        if (namespaces.Count == 0)
            return null;

        var others = root.Members.Except(namespaces).ToList();
        var library = others.TrueForAll(member => member is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax) ? root.Members.ToList() : namespaces;
        var text = tree.GetText();
        return new(
            Blank(text, library.Select(member => member.FullSpan)),
            Blank(text, root.Members.Except(library).Select(member => member.FullSpan).Concat(Directives(root))));
    }

    /// <summary>The script part of a loaded file.</summary>
    public static SourceText ScriptOf(SourceText text, string path) => MayHave(text) && Of(CSharpDialect.Parse(text, path)) is { } parts ? parts.Script : text;

    /// <summary>Whether it is worth to look closer.</summary>
    public static bool MayHave(SourceText text) => text.ToString().Contains("namespace", StringComparison.Ordinal);

    /// <summary>The library part as the compiler of programs reads it.</summary>
    public static SyntaxTree ParseLibrary(SourceText text, string path) => CSharpSyntaxTree.ParseText(text, LibraryOptions, path);

    private static IEnumerable<TextSpan> Directives(CompilationUnitSyntax root) =>
        root.GetLoadDirectives().Select(directive => TextSpan.FromBounds(directive.HashToken.SpanStart, directive.File.Span.End));

    private static SourceText Blank(SourceText text, IEnumerable<TextSpan> spans)
    {
        var blank = new StringBuilder(text.ToString());
        foreach (var span in spans)
            for (var i = span.Start; i < span.End; i++)
                if (blank[i] is not ('\r' or '\n'))
                    blank[i] = ' ';

        return SourceText.From(blank.ToString(), Encoding.UTF8);
    }
}
