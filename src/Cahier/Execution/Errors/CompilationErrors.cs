using Cahier.Languages;

namespace Cahier.Execution.Errors;

/// <summary>Tells what the compiler refused.</summary>
internal static class CompilationErrors
{
    /// <summary>The error of a cell with these findings, of which there is at least one.</summary>
    public static CellError Of(IReadOnlyList<CodeProblem> problems, int cellNumber) =>
        new(
            cellNumber,
            problems.FirstOrDefault(problem => problem.File is null)?.Line,
            "CompilationError",
            problems[0].Summary,
            [.. problems.SelectMany(problem => problem.ToString().Split('\n'))],
            problems);
}
