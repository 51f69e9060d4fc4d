using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp;

/// <summary>Reads the files of <c>#load</c>, relative to the notebook or to the file that loads them.</summary>
internal sealed class CellSourceResolver(string folder) : SourceFileResolver([], folder)
{
    /// <inheritdoc/>
    public override SourceText ReadText(string resolvedPath) =>
        CSharpDirectives.WithoutReferences(SourceText.From(File.ReadAllText(resolvedPath), Encoding.UTF8), resolvedPath);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CellSourceResolver && base.Equals(obj);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
