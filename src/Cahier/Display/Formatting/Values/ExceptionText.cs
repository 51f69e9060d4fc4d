using System.Text;
using Cahier.Languages;

namespace Cahier.Display.Formatting.Values;

/// <summary>An exception as a value: its type, its message, what caused it, and where it was thrown.</summary>
internal static class ExceptionText
{
    private const int Causes = 5;
    private const int Frames = 20;

    public static string Of(Exception error)
    {
        var text = new StringBuilder();
        var cause = error;
        for (var level = 0; cause is not null && level < Causes; level++, cause = cause.InnerException)
            text.Append(level == 0 ? "" : "\ncaused by ").Append(TypeNames.Of(cause.GetType())).Append(": ").Append(cause.Message);

        var frames = (error.StackTrace ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        foreach (var frame in frames.Take(Frames))
            text.Append("\n   ").Append(UserTypeNames.Clean(frame));

        return frames.Length > Frames ? text.Append($"\n   … {frames.Length - Frames} more lines").ToString() : text.ToString();
    }
}
