using System.Text;
using Cahier.Languages.CSharp.Namespaces;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Cahier.Languages.CSharp;

/// <summary>Reads the files of <c>#load</c>, relative to the notebook or to the file that loads them.</summary>
/// <param name="folder">The folder of the notebook.</param>
/// <param name="signal">What the code is made to ask whether to go on, or null to leave it as it is.</param>
internal sealed class CellSourceResolver(string folder, int? signal) : SourceFileResolver([], folder)
{
    private int? Signal { get; } = signal;

    /// <inheritdoc/>
    public override SourceText ReadText(string resolvedPath)
    {
        var text = NamespaceParts.ScriptOf(
            CSharpDirectives.WithoutReferences(SourceText.From(File.ReadAllText(resolvedPath), Encoding.UTF8), resolvedPath), resolvedPath);
        return Signal is { } asked ? StopChecks.Put(CSharpDialect.Parse(text, resolvedPath), asked).GetText() : text;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is CellSourceResolver other && other.Signal == Signal && base.Equals(obj);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
