using Microsoft.Data.Analysis;
using Plotly.NET;
using Stedenband.Rendering;

namespace Stedenband;

/// <summary>
/// A chart with what a reader needs beside it: a title, a text that says the same in words, and where the data come from.
/// Renders by itself in any .NET notebook: as a Plotly figure, as HTML that works offline, and as text.
/// </summary>
/// <remarks>The plot itself carries no title: a page prints <see cref="Title"/> as the caption.</remarks>
[TypeFormatterSource(typeof(FigureFormatters), PreferredMimeTypes = [PlotlyJson.MimeType, FigureFormatters.Html, FigureFormatters.Plain])]
public sealed class Figure
{
    /// <summary>Puts a figure together.</summary>
    /// <param name="title">What the figure shows, for the caption.</param>
    /// <param name="altText">What a reader who does not see the figure must know: what is drawn, and what it shows.</param>
    /// <param name="sourceNote">Where the data come from, and on what basis they stand.</param>
    /// <param name="chart">The chart. Its size and title are taken from the figure, its colours and fonts from <see cref="ChartTheme"/> unless it sets its own.</param>
    /// <param name="data">The data drawn, for readers who want the numbers.</param>
    /// <exception cref="ArgumentException">A text is empty: no figure goes without one.</exception>
    public Figure(string title, string altText, string sourceNote, GenericChart chart, DataFrame? data = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(title);
        ArgumentException.ThrowIfNullOrWhiteSpace(altText);
        ArgumentException.ThrowIfNullOrWhiteSpace(sourceNote);
        ArgumentNullException.ThrowIfNull(chart);
        Title = title;
        AltText = altText;
        SourceNote = sourceNote;
        Chart = chart;
        Data = data;
    }

    /// <summary>What the figure shows, for the caption.</summary>
    public string Title { get; }

    /// <summary>What the figure shows, in words.</summary>
    public string AltText { get; }

    /// <summary>Where the data come from, and on what basis they stand.</summary>
    public string SourceNote { get; }

    /// <summary>The chart.</summary>
    public GenericChart Chart { get; }

    /// <summary>The data drawn; null where none are given.</summary>
    public DataFrame? Data { get; }

    /// <summary>Height in pixels. The width follows the page.</summary>
    public int Height { get; init; } = 450;

    /// <summary>The width in pixels below which the texts of the plot no longer fit: a narrower page lets the reader scroll it.</summary>
    public int MinWidth { get; init; } = 320;

    /// <summary>The Plotly figure as JSON: <c>data</c>, <c>layout</c> (with <c>meta</c>: <c>title</c>, <c>alt</c>, <c>source</c>, <c>minWidth</c>) and <c>config</c>.</summary>
    public string ToPlotlyJson() => PlotlyJson.Of(this).ToJsonString(PlotlyJson.Style);

    /// <summary>
    /// The figure as HTML that needs no other file and no network. The first figure of a process brings plotly.js along, compressed;
    /// later ones on the same page use that.
    /// </summary>
    public string ToHtml() => FigureHtml.Of(this, PlotlyScript.OncePerProcess());

    /// <summary>Title, alternative text and source note, a line each.</summary>
    public override string ToString() => $"{Title}\n{AltText}\n{SourceNote}";
}
