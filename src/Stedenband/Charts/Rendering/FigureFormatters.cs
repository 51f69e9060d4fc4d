namespace Stedenband.Rendering;

/// <summary>The formatters of a figure, in the shape that notebook hosts look for.</summary>
internal sealed class FigureFormatters
{
    public const string Html = "text/html";
    public const string Plain = "text/plain";

    // Hosts call it on an instance that they make.
#pragma warning disable CA1822
    public IEnumerable<object> CreateTypeFormatters() =>
    [
        new FigureFormatter(PlotlyJson.MimeType, figure => figure.ToPlotlyJson()),
        new FigureFormatter(Html, figure => figure.ToHtml()),
        new FigureFormatter(Plain, figure => figure.ToString()),
    ];
#pragma warning restore CA1822
}
