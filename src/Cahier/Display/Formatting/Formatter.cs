namespace Cahier.Display.Formatting;

/// <summary>
/// Makes the representations of any value. Registered formatters come first, then what the value's own type offers,
/// then the built-in ones, which always end with bounded plain text. Never throws for a value, whatever its members do.
/// </summary>
public static class Formatter
{
    /// <summary>The bounds of built-in formats in the running session.</summary>
    public static FormatLimits Limits
    {
        get => FormatterRegistry.Current.Limits;
        set => FormatterRegistry.Current.Limits = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>The representations of a value, the richest first.</summary>
    public static MimeBundle Format(object? value) => FormatterPipeline.Format(value, FormatterRegistry.Current);

    /// <summary>The representations of a sequence as a table with a row for each item.</summary>
    public static MimeBundle FormatTable(object? value) => FormatterPipeline.FormatTable(value, FormatterRegistry.Current);

    /// <summary>One representation of a value as text; plain text when the value has none of this type.</summary>
    public static string ToDisplayString(object? value, string mimeType = MimeTypes.PlainText)
    {
        var bundle = Format(value);
        return bundle[mimeType] ?? bundle[MimeTypes.PlainText] ?? "";
    }

    /// <summary>Registers how values of a type, and of types derived from it, are shown in this session.</summary>
    /// <param name="format">Makes the text of a value.</param>
    /// <param name="mimeType">The MIME type of that text.</param>
    public static void Register<T>(Func<T, string> format, string mimeType = MimeTypes.PlainText)
    {
        ArgumentNullException.ThrowIfNull(format);
        FormatterRegistry.Current.Add(typeof(T), mimeType, value => format((T)value));
    }

    /// <summary>Registers how values of a type, and of types derived from it, are shown in this session.</summary>
    /// <param name="format">Writes the text of a value.</param>
    /// <param name="mimeType">The MIME type of that text.</param>
    public static void Register<T>(Action<T, TextWriter> format, string mimeType = MimeTypes.PlainText)
    {
        ArgumentNullException.ThrowIfNull(format);
        Register<T>(value => Written(value, format), mimeType);
    }

    /// <summary>Forgets the registrations of this session and restores the bounds.</summary>
    public static void ResetToDefault() => FormatterRegistry.Current.Reset();

    private static string Written<T>(T value, Action<T, TextWriter> format)
    {
        using var writer = new StringWriter();
        format(value, writer);
        return writer.ToString();
    }
}
