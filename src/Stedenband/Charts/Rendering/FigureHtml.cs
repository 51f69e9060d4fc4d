using System.Net;

namespace Stedenband.Rendering;

/// <summary>The HTML of a figure: its words stand in the page, and the plot takes the place of the alternative text once it is drawn.</summary>
internal static class FigureHtml
{
    public static string Of(Figure figure, string plotlyLoader)
    {
        var id = $"stedenband-{Guid.NewGuid():N}";
        var alt = WebUtility.HtmlEncode(figure.AltText);
        return $$"""
            {{plotlyLoader}}<figure class="stedenband-figure">
            <figcaption><strong>{{WebUtility.HtmlEncode(figure.Title)}}</strong></figcaption>
            <div style="overflow-x:auto"><div id="{{id}}" role="img" aria-label="{{alt}}" style="min-height:{{figure.Height}}px;min-width:{{figure.MinWidth}}px"><p>{{alt}}</p></div></div>
            <p><small>{{WebUtility.HtmlEncode(figure.SourceNote)}}</small></p>
            <script>
            (() => {
              const figure = {{figure.ToPlotlyJson()}};
              const draw = plotly => {
                const place = document.getElementById("{{id}}");
                if (!place) return;
                place.replaceChildren();
                plotly.newPlot(place, figure.data, figure.layout, figure.config);
              };
              if (window.Plotly) draw(window.Plotly);
              else (window.stedenbandFigures ??= []).push(draw);
            })();
            </script>
            </figure>
            """;
    }
}
