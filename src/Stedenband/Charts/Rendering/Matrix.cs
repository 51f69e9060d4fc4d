using Plotly.NET;

namespace Stedenband.Rendering;

/// <summary>A table of marks: rows against columns, one trace for each legend entry.</summary>
internal static class Matrix
{
    public static GenericChart Of(IReadOnlyList<string> columns, IReadOnlyList<string> rows, IReadOnlyList<MarkSeries> series, IReadOnlyList<Mark> marks, int labelLength = 26) =>
        Plot.Of(Layout(columns, rows, labelLength), series.Select(entry => Trace(entry, [.. marks.Where(mark => mark.Series == entry.Name)], columns, rows)));

    /// <summary>The height in pixels at which the rows have room.</summary>
    public static int HeightFor(int rows, int rowHeight = 34) => 150 + rows * rowHeight;

    /// <summary>The width in pixels at which the names of the columns do not meet.</summary>
    public static int MinWidthFor(int columns, int labelLength = 26) => 7 * labelLength + 96 * columns;

    private static Trace Trace(MarkSeries series, IReadOnlyList<Mark> marks, IReadOnlyList<string> columns, IReadOnlyList<string> rows) => Plot.Trace("scatter", new
    {
        name = series.Name,
        mode = marks.Any(mark => mark.Text is not null) ? "markers+text" : "markers",
        x = marks.Select(mark => IndexOf(columns, mark.Column)).ToArray(),
        y = marks.Select(mark => IndexOf(rows, mark.Row)).ToArray(),
        text = marks.Select(mark => mark.Text ?? "").ToArray(),
        textposition = "middle right",
        cliponaxis = false,
        hovertext = marks.Select(mark => mark.Hover).ToArray(),
        hoverinfo = "text",
        marker = new
        {
            color = series.Color,
            symbol = series.Symbol,
            size = marks.Select(mark => mark.Size).ToArray(),
            line = new { width = 2, color = series.Color },
        },
        showlegend = marks.Count > 0,
    });

    private static object Layout(IReadOnlyList<string> columns, IReadOnlyList<string> rows, int labelLength) => new
    {
        xaxis = new
        {
            side = "top",
            tickmode = "array",
            tickvals = Enumerable.Range(0, columns.Count).ToArray(),
            ticktext = columns.Select(column => Wrap.Lines(column.Replace("–", "– ", StringComparison.Ordinal), 12)).ToArray(),
            range = new[] { -0.6, columns.Count - 0.4 },
            tickangle = 0,
            showgrid = false,
            zeroline = false,
            fixedrange = true,
        },
        yaxis = new
        {
            tickmode = "array",
            tickvals = Enumerable.Range(0, rows.Count).ToArray(),
            ticktext = rows.Select(row => Wrap.Lines(row, labelLength)).ToArray(),
            range = new[] { rows.Count - 0.4, -0.6 },
            automargin = true,
            zeroline = false,
            fixedrange = true,
        },
        legend = new { orientation = "h", x = 0, xanchor = "left", y = -0.02, yanchor = "top" },
        margin = new { l = 10, r = 20, t = 70, b = 60 },
        hovermode = "closest",
    };

    private static int IndexOf(IReadOnlyList<string> labels, string label)
    {
        for (var index = 0; index < labels.Count; index++)
            if (labels[index] == label) return index;
        throw new ArgumentException($"The matrix has no row or column '{label}'.", nameof(label));
    }
}
