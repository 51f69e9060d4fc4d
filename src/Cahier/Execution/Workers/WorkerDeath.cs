using System.Globalization;
using System.Text.RegularExpressions;
using Cahier.Documents;
using Cahier.Execution.Runs;
using Cahier.Languages;

namespace Cahier.Execution.Workers;

/// <summary>Tells the end of a worker process as the error of the cell that ran in it.</summary>
internal static partial class WorkerDeath
{
    private const int KilledBySignal9 = 137;
    private const int MostLines = 12;

    /// <summary>The error.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="ending">What the process told of its end, if it did.</param>
    /// <param name="exitCode">Its exit code.</param>
    /// <param name="lastWords">The last of its error stream.</param>
    public static CellError Of(PlannedCell cell, WorkerReply.Ending? ending, int exitCode, string lastWords)
    {
        var words = UserTypeNames.Clean(lastWords.ReplaceLineEndings("\n"));
        if (words.Contains("Stack overflow.", StringComparison.Ordinal))
            return Error("StackOverflow", Overflow(words), []);
        if (After(words, "Process terminated.") is { } terminated)
            return Error("FailFast", $"The process was ended at once: {Headline(terminated)}", Frames(terminated));
        if (ending is { Exception: { } exception })
            return Elsewhere(cell, exception);
        if (After(words, "Unhandled exception.") is { } unhandled)
            return Error("UnhandledException", $"An exception outside of the cell's own thread ended the process: {Headline(unhandled)}", Frames(unhandled));
        if (ending is not null)
            return Error("Exit", $"The cell ended its process (Environment.Exit, exit code {exitCode.ToString(CultureInfo.InvariantCulture)}).", []);

        var hint = exitCode == KilledBySignal9 ? " It was killed from outside, perhaps for want of memory." : "";
        return Error("Died", $"The process that ran the cell ended with exit code {exitCode.ToString(CultureInfo.InvariantCulture)}.{hint}", LastLines(words));

        CellError Error(string name, string message, IEnumerable<string> more) =>
            new(cell.Number, LineOf(cell, name), name, message, [$"{name}: {message}", .. more], []);
    }

    /// <summary>How the outputs of a cell end that ended with its process.</summary>
    public static ErrorOutput OutputOf(CellOutcome outcome)
    {
        switch (outcome)
        {
            case CellOutcome.Died { Error: var error }:
                return new(error.Name, error.Message, error.Traceback);
            case CellOutcome.TimedOut { Limit: var limit }:
                var message = $"The cell was stopped at its time limit of {limit.TotalSeconds.ToString("0.###", CultureInfo.InvariantCulture)} s.";
                return new("TimeLimit", message, [message, "Its process did not answer, and was ended."]);
            default:
                return new("Cancelled", "The cell was cancelled.", ["The cell was cancelled."]);
        }
    }

    // The frames know which cell threw; it may be an earlier one than that which runs.
    private static CellError Elsewhere(PlannedCell cell, CellError thrown)
    {
        var place = thrown.Line is null ? thrown.Traceback.Select(line => CellPlace().Match(line)).FirstOrDefault(match => match.Success)?.Value : null;
        var where = place is null ? "" : $" ({place})";
        var message = $"An exception outside of the cell's own thread{where} ended the process: {thrown.Name}: {thrown.Message}";
        return new(cell.Number, thrown.Line, "UnhandledException", message, [$"UnhandledException: {message}", .. thrown.Traceback.Skip(1)], []);
    }

    // The runtime's last words hold no lines. Where one line of the cell asks for the end, it is that one.
    private static int? LineOf(PlannedCell cell, string name)
    {
        if (name is not ("Exit" or "FailFast"))
            return null;

        var lines = cell.Source.Split('\n').Index().Where(line => line.Item.Contains($"Environment.{name}", StringComparison.Ordinal)).ToList();
        return lines is [var (index, _)] ? index + 1 : null;
    }

    // The runtime prints the frames that repeat once, with their number.
    private static string Overflow(string words)
    {
        var rest = After(words, "Stack overflow.")!;
        if (Repetition().Match(rest) is not { Success: true } match)
            return $"The stack overflowed in {Frames(rest).Select(Method).FirstOrDefault() ?? "the cell"}.";

        var times = int.Parse(match.Groups["times"].ValueSpan, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
        var frames = match.Groups["frames"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Method).Distinct(StringComparer.Ordinal).ToList();
        var who = frames.Count == 1 ? $"{frames[0]} called itself" : $"{string.Join(" and ", frames.Take(4))} called each other";
        return $"The stack overflowed: {who} {times.ToString("N0", CultureInfo.InvariantCulture)} times. Does the recursion end?";
    }

    private static string? After(string text, string mark) =>
        text.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at ? text[(at + mark.Length)..] : null;

    private static string Headline(string text) =>
        text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0 && !line.StartsWith("at ", StringComparison.Ordinal)) ?? "no reason was given";

    private static IEnumerable<string> Frames(string text) =>
        text.Split('\n').Where(line => line.TrimStart().StartsWith("at ", StringComparison.Ordinal) && !IsEngine().IsMatch(line)).Take(MostLines);

    private static IEnumerable<string> LastLines(string words) =>
        words.Split('\n').Where(line => line.Trim().Length > 0).TakeLast(MostLines);

    private static string Method(string frame) => LocalFunction().Replace(frame.Trim()[3..], "${name}");

    [GeneratedRegex(@"Repeat(ed)? (?<times>[\d,]+) times:?\s*\n-+\n(?<frames>(.*\n)*?)-+")]
    private static partial Regex Repetition();

    [GeneratedRegex(@"cell \d+, line \d+$")]
    private static partial Regex CellPlace();

    [GeneratedRegex(@"<[^>]*>+g__(?<name>\w+)\|[\d_]+")]
    private static partial Regex LocalFunction();

    [GeneratedRegex(@"^\s*at (Cahier\.|System\.(Threading|Runtime|Environment))|<Initialize>|<Factory>|MoveNext")]
    private static partial Regex IsEngine();
}
