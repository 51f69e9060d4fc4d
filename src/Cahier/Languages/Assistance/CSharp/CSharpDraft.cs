using Cahier.Languages.CSharp;
using Cahier.Languages.CSharp.Namespaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Languages.Assistance.CSharp;

/// <summary>A cell that somebody is writing, compiled as the next one of its session.</summary>
internal sealed class CSharpDraft
{
    private readonly DraftBase @base;
    private readonly DraftReferences references;
    private readonly Lazy<SemanticModel> alone;

    public CSharpDraft(DraftBase @base, DraftCode code)
    {
        this.@base = @base;
        Code = code;
        references = DraftReferences.Read(code, @base.State.References);
        Tree = CSharpDialect.Parse(references.Text, new CellCode("", 0, code.Folder).DocumentPath(".csx"));
        Root = (CompilationUnitSyntax)Tree.GetRoot();
        Compilation = @base.Chained(Tree, references.More);
        Model = Compilation.GetSemanticModel(Tree);
        alone = new(() => @base.Alone(Tree, references.More).GetSemanticModel(Tree));
    }

    /// <summary>The code.</summary>
    public DraftCode Code { get; }

    /// <summary>The state of the session before the draft.</summary>
    public CSharpState State => @base.State;

    /// <summary>The code as the compiler reads it: without the lines of <c>#r</c>.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>The root of the tree.</summary>
    public CompilationUnitSyntax Root { get; }

    /// <summary>The draft on top of the earlier cells.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>The meaning of the code.</summary>
    public SemanticModel Model { get; }

    /// <summary>The references which lead nowhere.</summary>
    public IReadOnlyList<CodeProblem> ReferenceProblems => references.Problems;

    /// <summary>The types and namespaces that could be imported.</summary>
    public ImportableTypes Importable => ImportableTypes.Of(@base.State.References);

    /// <summary>The compiler's errors.</summary>
    public IReadOnlyList<CodeProblem> Problems(CancellationToken cancellationToken)
    {
        var parts = LibraryCode.Read(Tree, Code.Folder);
        if (parts.Trees.Count == 0)
            return CSharpProblems.From(Compilation.GetDiagnostics(cancellationToken));

        var library = CellLibraries.Draft(parts.Trees, State.References, "Draft-Library");
        var asPublic = CellLibraries.Draft(parts.Trees.Select(PublicTypes.In), State.References, "Draft-Library").ToMetadataReference();
        var script = @base.Chained(parts.Script, [.. references.More, asPublic]);
        script = script.WithOptions(script.Options.WithUsings(script.Options.Usings.AddRange(parts.Namespaces)));
        // When the cell runs, its types take the place of those that it declared before; CS0433 is that there are both.
        return
        [
            .. CellLibraries.Problems(library.GetDiagnostics(cancellationToken)),
            .. CSharpProblems.From(script.GetDiagnostics(cancellationToken).Where(found => found.Id != "CS0433")),
        ];
    }

    /// <summary>
    /// What has a name at a position: what the cell itself declares, the members of enclosing types, earlier cells, and
    /// what <c>using</c> brings.
    /// </summary>
    public IEnumerable<ISymbol> SymbolsInScope(int position)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        var found = alone.Value.LookupSymbols(position);
        foreach (var name in found.Where(IsOfDraft).Select(symbol => symbol.Name))
        {
            // Its type may be one of an earlier cell, which only the model on top of them knows.
            if (own.Add(name))
                foreach (var symbol in Model.LookupSymbols(position, name: name))
                    yield return symbol;
        }

        foreach (var symbol in @base.EarlierSymbols.Where(symbol => !own.Contains(symbol.Name)))
            yield return symbol;
        foreach (var symbol in found.Where(symbol => !IsOfDraft(symbol)))
            yield return symbol;
    }

    /// <summary>Whether a namespace is imported where no enclosing namespace is.</summary>
    public bool IsImported(string space) => @base.Imports.Contains(space) || Root.Usings.Any(line => line.Alias is null && line.NamespaceOrType.ToString() == space);

    /// <summary>Whether a namespace is the user's own, or holds something that is public.</summary>
    public bool IsOfInterest(INamespaceSymbol space) =>
        space.Locations.Any(location => location.IsInSource) || Importable.HasNamespace(space.ToDisplayString());

    /// <summary>The token at or before a position.</summary>
    public SyntaxToken TokenBefore(int position)
    {
        var token = Root.FindToken(Math.Max(0, position - 1), findInsideTrivia: false);
        return token.SpanStart >= position ? token.GetPreviousToken(includeZeroWidth: false) : token;
    }

    private static bool IsOfDraft(ISymbol symbol) =>
        symbol.Kind is SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable or SymbolKind.TypeParameter or SymbolKind.Label
        || symbol.DeclaringSyntaxReferences.Length > 0;
}
