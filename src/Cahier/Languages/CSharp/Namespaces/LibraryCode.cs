using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp.Namespaces;

/// <summary>The namespaces of a cell and of all files that it loads.</summary>
/// <param name="Script">What is left of the cell.</param>
/// <param name="Trees">The code with namespaces; empty where there is none.</param>
internal sealed record LibraryCode(SyntaxTree Script, IReadOnlyList<SyntaxTree> Trees)
{
    /// <summary>The text of all trees: the same text makes the same types.</summary>
    public string Text => string.Join('\f', Trees.Select(tree => tree.FilePath + '\n' + tree.GetText()));

    /// <summary>The names of the namespaces that hold types: others do not exist once they are compiled.</summary>
    public IEnumerable<string> Namespaces =>
        Trees.SelectMany(tree => tree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax))
            .OfType<BaseNamespaceDeclarationSyntax>()
            .Where(declaration => declaration.DescendantNodes().Any(node => node is BaseTypeDeclarationSyntax or DelegateDeclarationSyntax))
            .Select(FullName)
            .Distinct(StringComparer.Ordinal);

    /// <summary>Takes a cell apart.</summary>
    public static LibraryCode Read(SyntaxTree cell, string folder)
    {
        var trees = new List<SyntaxTree>();
        var parts = NamespaceParts.Of(cell);
        if (parts is not null)
            trees.Add(NamespaceParts.ParseLibrary(parts.Library, cell.FilePath));

        Follow(cell, folder, trees, new(StringComparer.Ordinal));
        return new(parts is null ? cell : CSharpDialect.Parse(parts.Script, cell.FilePath), trees);
    }

    private static void Follow(SyntaxTree tree, string folder, List<SyntaxTree> trees, HashSet<string> seen)
    {
        foreach (var directive in ((CompilationUnitSyntax)tree.GetRoot()).GetLoadDirectives().Where(directive => directive.IsActive))
        {
            var file = Path.GetFullPath(directive.File.ValueText, folder);
            // A file that is missing is the script's to report.
            if (!seen.Add(file) || !File.Exists(file))
                continue;

            var text = CSharpDirectives.WithoutReferences(SourceText.From(File.ReadAllText(file), Encoding.UTF8), file);
            var loaded = CSharpDialect.Parse(text, file);
            if (NamespaceParts.MayHave(text) && NamespaceParts.Of(loaded) is { } parts)
                trees.Add(NamespaceParts.ParseLibrary(parts.Library, file));

            Follow(loaded, Path.GetDirectoryName(file)!, trees, seen);
        }
    }

    private static string FullName(BaseNamespaceDeclarationSyntax declaration) =>
        string.Join('.', declaration.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(part => part.Name.ToString()));
}
