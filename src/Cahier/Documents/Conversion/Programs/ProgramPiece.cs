using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>A piece of C# that was one submission of the notebook: a cell, or a file that one loads.</summary>
/// <param name="Cell">The cell's position, from 1.</param>
/// <param name="File">The name of the file as the cell has it; null for the cell itself.</param>
/// <param name="Tree">Its code, in which lines that are not C# are comments.</param>
/// <param name="Loads">The files it loads, with the places in its text after which they are to stand.</param>
internal sealed record ProgramPiece(int Cell, string? File, SyntaxTree Tree, IReadOnlyList<(int After, ProgramPiece Piece)> Loads)
{
    /// <summary>The compilation on top of those before it; set once.</summary>
    public CSharpCompilation? Compilation { get; set; }

    /// <summary>What stands for it in later compilations where its own code has errors; set once, or null.</summary>
    public CSharpCompilation? Stub { get; set; }

    public string Text => Tree.ToString();

    public CompilationUnitSyntax Root => (CompilationUnitSyntax)Tree.GetRoot();

    public SemanticModel Model => Compilation!.GetSemanticModel(Tree);

    /// <summary>This piece after those which it loads: the order in which they run.</summary>
    public IEnumerable<ProgramPiece> InOrder => Loads.SelectMany(load => load.Piece.InOrder).Append(this);
}
