using Cahier.Languages.CSharp;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>Gives each piece its meaning: a compilation that sees the pieces before it, as a session of the notebook has them.</summary>
internal static class ProgramChain
{
    /// <summary>Sets the compilation of each piece.</summary>
    public static void Compile(IReadOnlyList<ProgramPiece> pieces, CSharpReferences references, string folder)
    {
        CSharpCompilation? previous = null;
        foreach (var (number, piece) in pieces.Index())
        {
            piece.Compilation = Compile(piece.Tree, $"{number}");
            if (piece.Compilation.GetDiagnostics().Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error))
                piece.Stub = Compile(CSharpDialect.Parse(StubOf(piece), ""), $"{number}s");
            previous = piece.Stub ?? piece.Compilation;
        }

        CSharpCompilation Compile(SyntaxTree tree, string name) =>
            CSharpCompilation.CreateScriptCompilation(
                $"piece-{name}",
                tree,
                previous is null ? references.All : [],
                SubmissionCompiler.Options(name, new CellSourceResolver(folder, null)),
                previous,
                typeof(object));
    }

    /// <summary>What a piece declares at its top level.</summary>
    public static IEnumerable<ISymbol> Declared(ProgramPiece piece) => Members(piece.Compilation!);

    /// <summary>A symbol of a piece as later pieces know it.</summary>
    public static IEnumerable<ISymbol> SeenLater(ProgramPiece piece, ISymbol symbol) =>
        piece.Stub is { } stub ? Members(stub).Where(member => member.Name == symbol.Name) : [];

    private static IEnumerable<ISymbol> Members(CSharpCompilation compilation) =>
        compilation.ScriptClass?.GetMembers().Where(member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName) ?? [];

    // The compiler puts nothing on top of code with errors. An unknown type in one cell is no reason to know nothing of
    // the names in the others.
    private static string StubOf(ProgramPiece piece) =>
        string.Join('\n', Members(piece.Compilation!).DistinctBy(member => member.Name).Select(member => member switch
        {
            INamedTypeSymbol => $"class @{member.Name} {{ }}",
            IMethodSymbol => $"static dynamic @{member.Name}(params object[] values) => null;",
            _ => $"dynamic @{member.Name};",
        }));
}
