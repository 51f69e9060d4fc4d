using System.Text.Json;
using Cahier.Display;
using Cahier.Display.Formatting;
using Microsoft.FSharp.Core;
using Plotly.NET;

namespace Cahier.Tests.Display.Formatting;

public sealed class PlotlyChartsTests
{
    [Fact]
    public void are_plotly_json_and_a_line_of_text()
    {
        var bundle = Formatter.Format(GenericChart.ofTraceObject(true, Trace2D.initBar(FSharpFunc<Trace2D, Trace2D>.FromConverter(trace => trace))));

        Assert.Equal([MimeTypes.Plotly, MimeTypes.PlainText], bundle.Types);
        Assert.Equal("Chart: 1 trace (bar)", bundle[MimeTypes.PlainText]);
        using var figure = JsonDocument.Parse(bundle[MimeTypes.Plotly]!);
        Assert.Equal("bar", figure.RootElement.GetProperty("data")[0].GetProperty("type").GetString());
        Assert.True(figure.RootElement.TryGetProperty("layout", out _));
    }
}
