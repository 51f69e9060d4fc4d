using Cahier.Display;

namespace Cahier;

/// <summary>The functions which cells call by their bare names.</summary>
#pragma warning disable IDE1006, CA1707 // The names are those which notebooks have always used.
public static class DisplayFunctions
{
    /// <summary>Shows a value as an output of the running cell.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations to show; none means all that the value has.</param>
    /// <returns>The output, which can be updated later, also from another cell.</returns>
    public static DisplayedValue display<T>(T value, params string[] mimeTypes) => value.Display(mimeTypes);

    /// <summary>A value that shows this text as HTML.</summary>
    public static HtmlString HTML(string content) => new(content ?? "");

    /// <summary>Removes the outputs of the running cell.</summary>
    /// <param name="wait">Whether to wait for the next output, which avoids flicker.</param>
    public static void clearOutput(bool wait = false) => DisplayContext.Current.Clear(wait);
}
#pragma warning restore IDE1006, CA1707
