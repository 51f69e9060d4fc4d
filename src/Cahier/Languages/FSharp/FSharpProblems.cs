using FSharp.Compiler.Diagnostics;

namespace Cahier.Languages.FSharp;

/// <summary>Turns the compiler's findings into those shown to the user.</summary>
internal static class FSharpProblems
{
    private const int MostShown = 20;

    /// <summary>The errors among diagnostics, in the order of the code.</summary>
    public static IReadOnlyList<CodeProblem> From(IEnumerable<FSharpDiagnostic> diagnostics, CellCode code) =>
    [
        .. diagnostics
            .Where(diagnostic => diagnostic.Severity.IsError)
            .OrderBy(diagnostic => (diagnostic.StartLine, diagnostic.StartColumn))
            .Take(MostShown)
            .Select(diagnostic => Problem(diagnostic, code)),
    ];

    private static CodeProblem Problem(FSharpDiagnostic diagnostic, CellCode code)
    {
        var isCell = CellDocument.CellNumberOf(diagnostic.FileName) is not null;
        return new(
            $"FS{diagnostic.ErrorNumber:0000}",
            UserTypeNames.Clean(diagnostic.Message.Trim()),
            diagnostic.StartLine,
            diagnostic.StartColumn + 1,
            Line(isCell ? code.Text.Split('\n') : Lines(diagnostic.FileName), diagnostic.StartLine),
            isCell ? null : diagnostic.FileName);
    }

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
