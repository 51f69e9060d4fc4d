using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp.Namespaces;

/// <summary>
/// Makes the types of a library public where the user wrote no accessibility: without a word they would be internal, and
/// no cell could use them.
/// </summary>
internal static class PublicTypes
{
    /// <summary>The library with its types public.</summary>
    public static SyntaxTree In(SyntaxTree library)
    {
        var changes = library.GetRoot()
            .DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .Select(Place)
            .OfType<int>()
            .Select(place => new TextChange(new(place, 0), "public "));
        return NamespaceParts.ParseLibrary(SourceText.From(library.GetText().WithChanges(changes).ToString(), Encoding.UTF8), library.FilePath);
    }

    private static int? Place(SyntaxNode node) => node switch
    {
        MemberDeclarationSyntax { Modifiers: var modifiers } when modifiers.Any(modifier => SyntaxFacts.IsAccessibilityModifier(modifier.Kind()) || modifier.IsKind(SyntaxKind.FileKeyword)) => null,
        TypeDeclarationSyntax type => Start(type.Modifiers, type.Keyword),
        EnumDeclarationSyntax type => Start(type.Modifiers, type.EnumKeyword),
        DelegateDeclarationSyntax type => Start(type.Modifiers, type.DelegateKeyword),
        _ => null,
    };

    private static int Start(SyntaxTokenList modifiers, SyntaxToken keyword) => modifiers.Count > 0 ? modifiers[0].SpanStart : keyword.SpanStart;
}
