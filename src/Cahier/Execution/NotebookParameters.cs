using System.Text.RegularExpressions;
using Cahier.Documents;
using Cahier.Languages.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Cahier.Execution;

/// <summary>Looks at the parameters of a run before it.</summary>
public static partial class NotebookParameters
{
    /// <summary>
    /// The first of the names that code after the place of the parameters declares anew, so that its own value would win;
    /// null when there is none.
    /// </summary>
    /// <param name="notebook">The notebook.</param>
    /// <param name="names">The names.</param>
    public static string? Overridden(Notebook notebook, IEnumerable<string> names)
    {
        ArgumentNullException.ThrowIfNull(notebook);
        ArgumentNullException.ThrowIfNull(names);
        var codes = notebook.Cells.OfType<CodeCell>().ToList();
        var declared = codes.Skip(codes.FindIndex(cell => cell.Tags.Contains("parameters")) + 1).SelectMany(Declared).ToHashSet(StringComparer.Ordinal);
        return names.FirstOrDefault(declared.Contains);
    }

    private static IEnumerable<string> Declared(CodeCell cell) => cell.Language switch
    {
        "csharp" => ((CompilationUnitSyntax)CSharpDialect.Parse(cell.Code, "").GetRoot()).Members.OfType<FieldDeclarationSyntax>()
            .SelectMany(field => field.Declaration.Variables).Select(variable => variable.Identifier.ValueText),
        "fsharp" => LetBinding().Matches(cell.Code).Select(match => match.Groups["name"].Value),
        _ => [],
    };

    [GeneratedRegex(@"^let\s+(?:mutable\s+)?(?<name>\w+)\s*(?::[^=\n]*)?=", RegexOptions.Multiline)]
    private static partial Regex LetBinding();
}
