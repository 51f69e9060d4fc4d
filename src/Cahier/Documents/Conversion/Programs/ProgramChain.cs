using System.Globalization;
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
            var name = number.ToString(CultureInfo.InvariantCulture);
            piece.Compilation = CSharpCompilation.CreateScriptCompilation(
                $"piece-{name}",
                piece.Tree,
                previous is null ? references.All : [],
                SubmissionCompiler.Options(name, new CellSourceResolver(folder, null)),
                previous,
                typeof(object));
            previous = piece.Compilation;
        }
    }

    /// <summary>What a piece declares at its top level.</summary>
    public static IEnumerable<ISymbol> Declared(ProgramPiece piece) =>
        piece.Compilation!.ScriptClass?.GetMembers().Where(member => !member.IsImplicitlyDeclared && member.CanBeReferencedByName) ?? [];
}
