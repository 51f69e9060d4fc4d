using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>
/// The names in the program. A notebook may declare a name in several cells, and use one of its variables' names again
/// within a loop; a program may not, and the later ones get a number.
/// </summary>
internal sealed class ProgramNames
{
    private readonly Dictionary<ISymbol, string> changed = new(SymbolEqualityComparer.Default);
    private readonly HashSet<string> taken;

    public ProgramNames(IReadOnlyList<ProgramPiece> pieces)
    {
        taken = [.. pieces.SelectMany(piece => piece.Root.DescendantTokens()).Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText)];
        var declared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var piece in pieces)
            foreach (var symbol in ProgramChain.Declared(piece).Where(symbol => !declared.Add(symbol.Name)))
                Change(symbol, ProgramChain.SeenLater(piece, symbol));
        foreach (var piece in pieces)
            foreach (var symbol in InnerNames(piece).Where(symbol => declared.Contains(symbol.Name)))
                Change(symbol, []);
    }

    /// <summary>The new names with the old ones.</summary>
    public IReadOnlyList<(string New, string Old)> Changed => [.. changed.Select(entry => (entry.Value, entry.Key.Name)).Distinct()];

    /// <summary>A name that nothing in the notebook has.</summary>
    public string Free(string wanted)
    {
        var name = wanted;
        for (var number = 2; !taken.Add(name); number++)
            name = wanted + number.ToString(CultureInfo.InvariantCulture);
        return name;
    }

    /// <summary>The name that a symbol has in the program.</summary>
    public string Of(ISymbol symbol) => changed.GetValueOrDefault(symbol, symbol.Name);

    /// <summary>The changes of a piece's text that give each symbol its name.</summary>
    public IEnumerable<TextChange> ChangesOf(ProgramPiece piece)
    {
        if (changed.Count == 0)
            yield break;

        var model = piece.Model;
        foreach (var token in piece.Root.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)))
        {
            if (SymbolAt(token, model) is { } symbol && changed.TryGetValue(symbol, out var name))
                yield return new(token.Span, MemberOfAnonymous(token) + name);
        }
    }

    private void Change(ISymbol symbol, IEnumerable<ISymbol> seenLater)
    {
        if (changed.ContainsKey(symbol))
            return;

        changed.Add(symbol, Free(symbol.Name));
        foreach (var seen in seenLater)
            changed.TryAdd(seen, changed[symbol]);
    }

    private static ISymbol? SymbolAt(SyntaxToken token, SemanticModel model)
    {
        if (token.Parent is IdentifierNameSyntax or GenericNameSyntax)
        {
            var info = model.GetSymbolInfo(token.Parent);
            var symbol = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
            return symbol is IMethodSymbol { MethodKind: MethodKind.Constructor } made ? made.ContainingType.OriginalDefinition : symbol?.OriginalDefinition;
        }

        var declared = token.Parent is null ? null : model.GetDeclaredSymbol(token.Parent);
        return declared is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor ? constructor.ContainingType : declared;
    }

    // new { x } has a member x, whatever the variable is called now; so has (x, y).
    private static string MemberOfAnonymous(SyntaxToken token) => token.Parent?.Parent switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } => ProgramMarks.Added($"{token.Text} = "),
        ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax { Parent: not AssignmentExpressionSyntax } } => ProgramMarks.Added($"{token.Text}: "),
        _ => "",
    };

    // Variables of blocks at the top level, not of functions: those may hide an outer name.
    private static IEnumerable<ISymbol> InnerNames(ProgramPiece piece)
    {
        var model = piece.Model;
        foreach (var node in piece.Root.DescendantNodes(node => node is not (BaseTypeDeclarationSyntax or MethodDeclarationSyntax)))
        {
            var symbol = node switch
            {
                VariableDeclaratorSyntax or SingleVariableDesignationSyntax or ForEachStatementSyntax or CatchDeclarationSyntax => model.GetDeclaredSymbol(node),
                FromClauseSyntax or LetClauseSyntax or JoinClauseSyntax or JoinIntoClauseSyntax or QueryContinuationSyntax => model.GetDeclaredSymbol(node),
                _ => null,
            };
            if (symbol is IRangeVariableSymbol || (symbol is ILocalSymbol && !IsInFunction(node)))
                yield return symbol;
        }
    }

    private static bool IsInFunction(SyntaxNode node) =>
        node.Ancestors().Any(ancestor => ancestor is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax);
}
