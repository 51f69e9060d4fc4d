using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier;

/// <summary>Shows any value from a cell: <c>x.Display()</c>.</summary>
public static class DisplayExtensions
{
    /// <summary>Shows a value as an output of the running cell.</summary>
    /// <param name="value">The value.</param>
    /// <param name="mimeTypes">The representations to show; none means all that the value has.</param>
    /// <returns>The output, which can be updated later.</returns>
    public static DisplayedValue Display<T>(this T value, params string[] mimeTypes) =>
        DisplayedValue.Show(value, mimeTypes ?? []);

    /// <summary>Shows a text as this MIME type: the text is taken to be of that type already.</summary>
    public static DisplayedValue DisplayAs(this string value, string mimeType) =>
        DisplayedValue.Show(MimeBundle.Of(mimeType, value ?? ""), []);

    /// <summary>Shows binary data, such as a picture, as this MIME type.</summary>
    public static DisplayedValue DisplayAs(this byte[] value, string mimeType) =>
        DisplayedValue.Show(MimeBundle.Of(mimeType, Convert.ToBase64String(value ?? [])).With(MimeTypes.PlainText, $"{mimeType} of {value?.Length ?? 0} bytes"), []);

    /// <summary>Shows one representation of a value; a value without it is shown in the representations that it has.</summary>
    public static DisplayedValue DisplayAs<T>(this T value, string mimeType) => DisplayedValue.Show(value, [mimeType]);

    /// <summary>Shows a sequence as a table, also one whose items would otherwise be listed.</summary>
    public static DisplayedValue DisplayTable<T>(this IEnumerable<T> value) =>
        DisplayedValue.Show(Formatter.FormatTable(value), []);
}
