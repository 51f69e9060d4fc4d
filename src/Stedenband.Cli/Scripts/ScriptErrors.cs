using System.Text.RegularExpressions;
using Cahier.Execution;

namespace Stedenband.Cli.Scripts;

/// <summary>Tells what went wrong in a script: the engine speaks of cells, and a script's author knows a file and its lines.</summary>
internal static partial class ScriptErrors
{
    /// <summary>The lines to show for a cell that failed.</summary>
    public static string Of(CellRun cell, string file) => cell.Outcome switch
    {
        CellOutcome.Failed { Error: { Problems.Count: > 0 } error } => string.Join('\n', error.Problems.Select(problem => (problem with { File = problem.File ?? file }).ToString())),
        CellOutcome.Failed { Error: var error } => Told(error, file),
        CellOutcome.Died { Error: var error } => Told(error, file),
        _ => CellPlace().Replace(cell.Problem ?? "", match => file + match.Groups["line"].Value, 1),
    };

    private static string Told(CellError error, string file)
    {
        var place = error.Line is { } line ? $"{file}, line {line}: " : $"{file}: ";
        var frames = error.Traceback.Skip(error.Message.Split('\n').Length).Select(frame => Frame(frame, file));
        return string.Join('\n', frames.Prepend($"{place}{error.Name}: {error.Message}"));
    }

    private static string Frame(string line, string file) =>
        line.StartsWith("   at ", StringComparison.Ordinal) ? CellPlace().Replace(line, match => file + match.Groups["line"].Value, 1) : line;

    [GeneratedRegex(@"\bcell \d+(?<line>, line \d+)?(?=$|:)")]
    private static partial Regex CellPlace();
}
