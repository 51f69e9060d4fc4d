using Cahier.Display;
using Cahier.Display.Formatting;

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

    /// <summary>A picture in SVG.</summary>
    public static SvgString SVG(string content) => new(content ?? "");

    /// <summary>Runs a script in the front end, where it allows that; the value of the cell's element is <c>element</c> there.</summary>
    public static void Javascript(string code) => DisplayedValue.Show(MimeBundle.Of(MimeTypes.JavaScript, code ?? "").With(MimeTypes.PlainText, "<script>"), []);

    /// <summary>Removes the outputs of the running cell.</summary>
    /// <param name="wait">Whether to wait for the next output, which avoids flicker.</param>
    public static void ClearOutput(bool wait = false) => DisplayContext.Current.Clear(wait);

    /// <summary>
    /// Shows a value beside the notebook, in a pane that is not saved; where the front end has none, as an output.
    /// </summary>
    /// <param name="value">The value, such as a long text to consult while writing.</param>
    public static void ShowInPager<T>(T value) => DisplayContext.Current.Page(Formatter.Format(value));
}
#pragma warning restore IDE1006, CA1707
