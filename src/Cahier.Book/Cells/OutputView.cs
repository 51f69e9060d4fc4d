using Cahier.Book.Markup;
using Cahier.Book.Pages;
using Cahier.Display;
using Cahier.Documents;

namespace Cahier.Book.Cells;

/// <summary>One output of a cell in its richest form that a page can show.</summary>
internal static class OutputView
{
    public static Html Render(Output output, PageState page) => output switch
    {
        StreamOutput stream => Stream(stream, page.Labels),
        DisplayDataOutput display => Bundle(display.Data, page),
        ExecuteResultOutput result => Bundle(result.Data, page),
        ErrorOutput error => Error(error, page.Labels),
        _ => Html.Empty,
    };

    private static Html Stream(StreamOutput stream, Labels labels) =>
        stream.Name == "stderr" ? Lines("stream stderr", labels.ErrorStream, stream.Text) : Lines("stream", labels.OutputText, stream.Text);

    private static Html Bundle(MimeBundle data, PageState page)
    {
        var labels = page.Labels;
        if (data[MimeTypes.Plotly] is { } plot && Plot(plot, page) is { IsEmpty: false } figure) return figure;
        if (data[MimeTypes.Html] is { } html) return Rich(page.Markdown.Embed(html), page);
        if (data[MimeTypes.Svg] is { } svg) return Html.Of($"""<div class="image">{page.Markdown.Embed(svg)}</div>""");
        if (data[MimeTypes.Png] is { } png) return Image(png, data[MimeTypes.PlainText] ?? labels.OutputImage);
        if (data[MimeTypes.Markdown] is { } markdown) return page.Markdown.Render(markdown);
        var text = data[MimeTypes.Latex] ?? data[MimeTypes.Json] ?? data[MimeTypes.PlainText];
        return text is null ? Html.Empty : Lines("result", labels.OutputText, text);
    }

    private static Html Plot(string json, PageState page)
    {
        if (PlotJson.Parse(json) is not { } plot)
        {
            page.Warn("a plot cannot be read as JSON, and the next form of its output is shown.");
            return Html.Empty;
        }

        var number = page.NextFigure();
        if (!plot.HasAlternativeText) page.Warn($"figure {number} has no alternative text.");
        return PlotView.Render(plot, number, page.Labels);
    }

    private static Html Rich(Html html, PageState page) =>
        html.Text.Contains("<table", StringComparison.OrdinalIgnoreCase)
            ? Html.Of($"""<div class="scroll" tabindex="0" role="region" aria-label="{page.NextTable()}">{html}</div>""")
            : Html.Of($"""<div class="rich">{html}</div>""");

    private static Html Image(string base64, string alt) =>
        Html.Of($"""<p class="image"><img alt="{alt}" src="data:image/png;base64,{string.Concat(base64.Where(character => !char.IsWhiteSpace(character)))}"></p>""");

    private static Html Error(ErrorOutput error, Labels labels)
    {
        var traceback = AnsiText.Strip(string.Join('\n', error.Traceback)).Trim();
        var folded = traceback.Length == 0
            ? Html.Empty
            : Html.Of($"""<details><summary>{labels.Traceback}</summary><pre tabindex="0">{traceback}</pre></details>""");
        var message = Html.Join(AnsiText.Strip(error.Value).Split('\n').Select(Html.Encode), "<br>");
        return Html.Of($"""<div class="error" role="note"><p><strong>{error.Name}</strong>: {message}</p>{folded}</div>""");
    }

    // A browser drops a line end right after <pre>: with one of ours there, the text keeps its own.
    private static Html Lines(string kind, string label, string text) =>
        Html.Of($"<pre class=\"{kind}\" role=\"group\" tabindex=\"0\" aria-label=\"{label}\">\n{AnsiText.Strip(text).TrimEnd()}</pre>");
}
