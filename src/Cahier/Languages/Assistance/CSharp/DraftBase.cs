using Cahier.Languages.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>
/// What drafts share until the next cell runs: compilations whose references are bound already, into which the text of a
/// draft is put.
/// </summary>
internal sealed class DraftBase
{
    private static readonly SyntaxTree Nothing = CSharpDialect.Parse("", "");

    private readonly Lazy<CSharpCompilation> chained;
    private readonly Lazy<CSharpCompilation> alone;
    private readonly Lazy<IReadOnlyList<ISymbol>> earlier;
    private readonly Lazy<IReadOnlySet<string>> imports;

    public DraftBase(CSharpState state, string folder)
    {
        State = state;
        Folder = folder;
        chained = new(() => Create(state, folder));
        alone = new(() => CreateAlone(state, folder));
        imports = new(() => alone.Value.Options.Usings.ToHashSet(StringComparer.Ordinal));
        earlier = new(() => VisibleSymbols(state.Newest));
    }

    /// <summary>The state of the session.</summary>
    public CSharpState State { get; }

    /// <summary>The folder of the notebook.</summary>
    public string Folder { get; }

    /// <summary>What earlier cells declare at their top, without what later ones declare anew.</summary>
    public IReadOnlyList<ISymbol> EarlierSymbols => earlier.Value;

    /// <summary>The namespaces and types that are imported.</summary>
    public IReadOnlySet<string> Imports => imports.Value;

    /// <summary>The draft as the next cell.</summary>
    public CSharpCompilation Chained(SyntaxTree tree, IReadOnlyList<MetadataReference> more) => With(chained.Value, tree, more);

    /// <summary>
    /// The draft as if it were the first cell, with the <c>using</c> lines of all. To ask which names are in scope in a
    /// long chain costs a tenth of a second for each hundred cells; here it does not grow.
    /// </summary>
    public CSharpCompilation Alone(SyntaxTree tree, IReadOnlyList<MetadataReference> more) => With(alone.Value, tree, more);

    private static CSharpCompilation With(CSharpCompilation compilation, SyntaxTree tree, IReadOnlyList<MetadataReference> more)
    {
        var with = compilation.ReplaceSyntaxTree(Nothing, tree);
        return more.Count == 0 ? with : with.AddReferences(more);
    }

    private static CSharpCompilation Create(CSharpState state, string folder) =>
        CSharpCompilation.CreateScriptCompilation(
            "Draft",
            Nothing,
            SubmissionCompiler.NewReferences(state.References, state.Newest),
            SubmissionCompiler.Options("draft", new CellSourceResolver(folder, null)),
            state.Newest?.Compilation,
            typeof(object));

    private static CSharpCompilation CreateAlone(CSharpState state, string folder)
    {
        var options = SubmissionCompiler.Options("draft", new CellSourceResolver(folder, null));
        return CSharpCompilation.CreateScriptCompilation(
            "Draft",
            Nothing,
            state.References.All,
            options.WithUsings(options.Usings.Concat(EarlierUsings(state.Newest)).Distinct(StringComparer.Ordinal)),
            previousScriptCompilation: null,
            typeof(object));
    }

    private static IEnumerable<string> EarlierUsings(Submission? newest) =>
        (newest?.Chain ?? [])
            .SelectMany(link => link.Compilation.SyntaxTrees)
            .SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings)
            .Where(line => line.Alias is null)
            .Select(line => line.NamespaceOrType.ToString());

    private static List<ISymbol> VisibleSymbols(Submission? newest)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var symbols = new List<ISymbol>();
        foreach (var link in newest?.Chain ?? [])
        {
            var own = (link.Compilation.ScriptClass?.GetMembers() ?? [])
                .Where(symbol => symbol.CanBeReferencedByName && !symbol.IsImplicitlyDeclared && symbol is not IMethodSymbol { MethodKind: not MethodKind.Ordinary })
                .Where(symbol => !seen.Contains(symbol.Name))
                .ToList();
            symbols.AddRange(own);
            seen.UnionWith(own.Select(symbol => symbol.Name));
        }

        return symbols;
    }
}
