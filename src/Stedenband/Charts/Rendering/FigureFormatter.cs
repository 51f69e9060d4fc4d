namespace Stedenband.Rendering;

/// <summary>Writes a figure as one MIME type. The members have the names and types that notebook hosts look for.</summary>
internal sealed class FigureFormatter(string mimeType, Func<Figure, string> format)
{
    public string MimeType { get; } = mimeType;

    public bool Format(object value, TextWriter writer)
    {
        if (value is not Figure figure)
            return false;
        writer.Write(format(figure));
        return true;
    }
}
