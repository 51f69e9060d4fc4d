using System.Globalization;
using FSharp.Compiler.Diagnostics;

namespace Cahier.Languages.FSharp;

/// <summary>Turns the compiler's findings into those shown to the user.</summary>
internal static class FSharpProblems
{
    private const int MostShown = 20;

    // "parse error", beside another that says what and where.
    private const int ParseError = 192;

    /// <summary>The errors among diagnostics, in the order of the code.</summary>
    public static IReadOnlyList<CodeProblem> From(IEnumerable<FSharpDiagnostic> diagnostics, CellCode code) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.Severity.IsError && diagnostic.ErrorNumber != ParseError)
            .OrderBy(diagnostic => (diagnostic.StartLine, diagnostic.StartColumn))
            .Take(MostShown)
            .Select(diagnostic => Problem(diagnostic, code)),
    ];

    /// <summary>The warnings among diagnostics, each as a line.</summary>
    public static IEnumerable<string> Warnings(IEnumerable<FSharpDiagnostic> diagnostics) =>
        diagnostics
            .Where(diagnostic => diagnostic.Severity.IsWarning)
            .Take(MostShown)
            .Select(diagnostic => string.Create(
                CultureInfo.InvariantCulture,
                $"{FileOf(diagnostic)}({diagnostic.StartLine},{diagnostic.StartColumn + 1}): warning FS{diagnostic.ErrorNumber:0000}: {diagnostic.Message.Trim()}"));

    private static CodeProblem Problem(FSharpDiagnostic diagnostic, CellCode code)
    {
        var file = diagnostic.FileName == code.DocumentPath(".fsx") ? null : FileOf(diagnostic);
        return new(
            $"FS{diagnostic.ErrorNumber:0000}",
            UserTypeNames.Clean(diagnostic.Message.Trim()),
            diagnostic.StartLine,
            diagnostic.StartColumn + 1,
            Line(file is null ? code.Text.Split('\n') : Lines(file), diagnostic.StartLine),
            file,
            FSharpHints.For(diagnostic.ErrorNumber, diagnostic.Message));
    }

    private static string? FileOf(FSharpDiagnostic diagnostic) =>
        CellDocument.CellNumberOf(diagnostic.FileName) is null ? diagnostic.FileName : null;

    private static string Line(string[] lines, int number) => number >= 1 && number <= lines.Length ? lines[number - 1].TrimEnd('\r') : "";

    private static string[] Lines(string file)
    {
        try
        {
            return File.ReadAllLines(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
