using Cahier.Display;

namespace Cahier.Execution;

/// <summary>Makes the representations of a cell's result.</summary>
internal static class ResultFormat
{
    /// <summary>The representations of a value.</summary>
    public static MimeBundle Format(object? value) => MimeBundle.PlainText(value?.ToString() ?? "null");
}
