using Cahier.Book.Markup;
using Cahier.Book.Pages;

namespace Cahier.Book.Cells;

/// <summary>A figure: the plot, its caption, and what it shows in words.</summary>
internal static class PlotView
{
    public static Html Render(PlotJson plot, string number, Labels labels)
    {
        var alt = plot.AlternativeText;
        var name = alt.Length > 0 ? alt : $"{labels.Figure} {number}";
        return Html.Of($"""
            <figure class="plot" id="figure-{number.Replace('.', '-')}">
            <div class="plot-scroll" tabindex="0" role="region" aria-label="{labels.Figure} {number}"><div class="plot-area" role="img" aria-label="{name}" data-failed="{labels.PlotFailed}" data-height="{plot.Height}" data-min-width="{plot.MinWidth}"></div></div>
            <script type="application/json" class="plot-data">{plot.Embedded}</script>
            <noscript><p class="plot-alt">{labels.NoScriptPlot} {name}</p></noscript>
            <figcaption><strong>{labels.Figure} {number}.</strong> {plot.Title}{SourceOf(plot, labels)}</figcaption>
            {Description(alt, PlotMarks.Render(plot.HoverTexts, labels), labels)}
            </figure>
            """);
    }

    private static Html SourceOf(PlotJson plot, Labels labels) =>
        plot.Source is { } source ? Html.Of($""" <span class="source">{labels.Source}: {source}</span>""") : Html.Empty;

    private static Html Description(string alt, Html marks, Labels labels) =>
        alt.Length > 0 || !marks.IsEmpty
            ? Html.Of($"""<details class="plot-description"><summary>{labels.Description}</summary>{Paragraph(alt)}{marks}</details>""")
            : Html.Empty;

    private static Html Paragraph(string text) => text.Length > 0 ? Html.Of($"<p>{text}</p>") : Html.Empty;
}
