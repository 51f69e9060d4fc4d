using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Cahier.Display.Formatting;
using Cahier.Display.Formatting.Values;
using Cahier.Languages;

namespace Cahier.Execution.Errors;

/// <summary>Tells an exception of user code: what happened, and the way to it through the user's cells.</summary>
internal static class UserTraceback
{
    private const int FirstFrames = 30;
    private const int LastFrames = 10;
    private const int MostCauses = 5;
    private const int MostOfMessage = 10_000;

    /// <summary>The error of a cell that threw.</summary>
    /// <param name="exception">What it threw.</param>
    /// <param name="cellNumber">The cell that ran.</param>
    /// <param name="folder">The notebook's folder.</param>
    public static CellError Of(Exception exception, int cellNumber, string folder)
    {
        var thrown = Unwrap(exception);
        var (lines, line) = Told(thrown, cellNumber, folder);
        if (line is null && thrown != exception)
        {
            // What a task threw in a library has no frame of the user; what waited for the task has.
            var waiting = Frames(exception);
            line = waiting.FirstOrDefault(frame => frame.CellNumber == cellNumber)?.Line;
            lines.AddRange(Shortened(waiting.ConvertAll(frame => frame.ToLine(folder))));
        }

        return new(cellNumber, line, Name(thrown), Message(thrown), lines, []);
    }

    /// <summary>An exception as a value: what happened, what caused it, and where in the user's code it was thrown.</summary>
    public static string TextOf(Exception exception) => string.Join('\n', Told(exception, 0, Environment.CurrentDirectory).Lines);

    private static (List<string> Lines, int? LineOfCell) Told(Exception exception, int cellNumber, string folder)
    {
        var lines = new List<string>();
        int? line = null;
        for (var (current, depth) = (exception, 0); current is not null && depth < MostCauses; current = current.InnerException, depth++)
        {
            var frames = Frames(current);
            line ??= frames.FirstOrDefault(frame => frame.CellNumber == cellNumber)?.Line;
            lines.Add(depth == 0 ? Headline(current) : $"caused by {Headline(current)}");
            lines.AddRange(Shortened(frames.ConvertAll(frame => frame.ToLine(folder))));
        }

        return (lines, line);
    }

    /// <summary>The name of an exception's type as the user wrote it.</summary>
    public static string Name(Exception exception) => TypeNames.Of(exception.GetType());

    // From the place that threw to the last frame of the user: what called the cell is the engine.
    private static List<FrameText> Frames(Exception exception)
    {
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames();
        var end = Array.FindLastIndex(frames, frame => FrameText.Read(frame)?.IsUser == true) + 1;
        return [.. frames.Take(end).Select(FrameText.Read).OfType<FrameText>()];
    }

    // The same line many times over is a recursion: it is told once.
    private static List<string> Shortened(List<string> lines)
    {
        var told = new List<string>();
        for (var (i, next) = (0, 0); i < lines.Count; i = next)
        {
            while (next < lines.Count && lines[next] == lines[i])
                next++;
            told.Add(lines[i]);
            if (next - i > 1)
                told.Add($"   … {(next - i - 1).ToString("N0", CultureInfo.InvariantCulture)} more times the same");
        }

        var middle = told.Count - FirstFrames - LastFrames;
        return middle <= 1
            ? told
            : [.. told[..FirstFrames], $"   … {middle.ToString("N0", CultureInfo.InvariantCulture)} more lines", .. told[^LastFrames..]];
    }

    private static string Headline(Exception exception) => $"{Name(exception)}: {Message(exception)}";

    private static string Message(Exception exception)
    {
        try
        {
            return exception is InsufficientExecutionStackException
                ? "The stack is used up. Does the recursion end?"
                : Bounded.Output(UserTypeNames.Clean(exception.Message).TrimEnd(), MostOfMessage);
        }
        catch (Exception inMessage)
        {
            // Message is the user's own code in the user's own exceptions.
            return $"(its message cannot be read: {Name(inMessage)})";
        }
    }

    private static Exception Unwrap(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Unwrap(only),
        TargetInvocationException { InnerException: { } inner } => Unwrap(inner),
        TypeInitializationException { InnerException: { } inner } startup when startup.TypeName.Contains("FSI_", StringComparison.Ordinal) => Unwrap(inner),
        _ => exception,
    };
}
