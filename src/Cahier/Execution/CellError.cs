using Cahier.Languages;

namespace Cahier.Execution;

/// <summary>What went wrong in a cell, told for its author.</summary>
/// <param name="Cell">The position of the cell in the notebook, from 1, counting all cells.</param>
/// <param name="Line">The line of this cell from which the error came, from 1; null where it is not known.</param>
/// <param name="Name">The kind of error: the exception's type, or <c>CompilationError</c>.</param>
/// <param name="Message">The exception's message, or the first of the compiler's findings.</param>
/// <param name="Traceback">
/// The lines to show: the message and the way through the user's code, without frames of the engine.
/// </param>
/// <param name="Problems">The compiler's findings; empty for an error at run time.</param>
public sealed record CellError(
    int Cell, int? Line, string Name, string Message, IReadOnlyList<string> Traceback, IReadOnlyList<CodeProblem> Problems)
{
    /// <summary>Where and what in one line: <c>cell 3, line 2: DivideByZeroException: Attempted to divide by zero.</c></summary>
    public string Summary => $"cell {Cell}{(Line is { } line ? $", line {line}" : "")}: {Name}: {Message.Split('\n')[0].TrimEnd()}";
}
