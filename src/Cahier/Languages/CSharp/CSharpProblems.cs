using Microsoft.CodeAnalysis;

namespace Cahier.Languages.CSharp;

/// <summary>Turns the compiler's findings into those shown to the user.</summary>
internal static class CSharpProblems
{
    private const int MostShown = 20;

    /// <summary>The errors among diagnostics, in the order of the code.</summary>
    public static IReadOnlyList<CodeProblem> From(IEnumerable<Diagnostic> diagnostics) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
            .OrderBy(diagnostic => diagnostic.Location.GetMappedLineSpan().StartLinePosition)
            .Take(MostShown)
            .Select(Problem),
    ];

    private static CodeProblem Problem(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetMappedLineSpan();
        var line = LineText(diagnostic.Location);
        var file = CellDocument.CellNumberOf(span.Path) is null && span.Path is { Length: > 0 } ? span.Path : null;
        return new(
            diagnostic.Id,
            UserTypeNames.Clean(diagnostic.GetMessage()),
            span.StartLinePosition.Line + 1,
            span.StartLinePosition.Character + 1,
            line,
            file,
            CSharpHints.For(diagnostic.Id, line));
    }

    private static string LineText(Location location) =>
        location.SourceTree is { } tree
            ? tree.GetText().Lines[location.GetLineSpan().StartLinePosition.Line].ToString()
            : "";
}
