using System.Reflection;
using System.Text.Json;
using Plotly.NET.CSharp;

namespace Stedenband.Tests.Charts;

public class FigureTests
{
    private static readonly Figure Sample = new(
        "Ties & towns", "Two points; the second is \"higher\" </script>.", "Own <data>.",
        Chart.Point<int, int, string>(x: new[] { 1, 2 }, y: new[] { 3, 4 }));

    [Fact]
    public void the_plotly_figure_has_data_layout_and_config_with_the_words_in_meta()
    {
        using var json = JsonDocument.Parse(Sample.ToPlotlyJson());
        var layout = json.RootElement.GetProperty("layout");

        Assert.Equal(1, json.RootElement.GetProperty("data").GetArrayLength());
        Assert.False(json.RootElement.GetProperty("config").GetProperty("displaylogo").GetBoolean());
        Assert.Equal(Sample.Title, layout.GetProperty("meta").GetProperty("title").GetString());
        Assert.Equal(Sample.AltText, layout.GetProperty("meta").GetProperty("alt").GetString());
        Assert.Equal(Sample.SourceNote, layout.GetProperty("meta").GetProperty("source").GetString());
    }

    [Fact]
    public void the_plot_has_no_title_and_no_fixed_width()
    {
        using var json = JsonDocument.Parse(Sample.ToPlotlyJson());
        var layout = json.RootElement.GetProperty("layout");

        Assert.False(layout.TryGetProperty("title", out _));
        Assert.False(layout.TryGetProperty("width", out _));
        Assert.True(layout.GetProperty("autosize").GetBoolean());
    }

    [Fact]
    public void the_html_says_the_alternative_text_to_a_screen_reader_and_breaks_out_of_nothing()
    {
        var html = Sample.ToHtml();

        Assert.Contains("aria-label=\"Two points; the second is &quot;higher&quot; &lt;/script&gt;.\"", html, StringComparison.Ordinal);
        Assert.Equal(html.Split("<script>").Length, html.Split("</script>").Length);
        Assert.DoesNotContain(" src=", html, StringComparison.Ordinal);
    }

    [Fact]
    public void plotly_js_comes_along_at_most_once_in_a_process()
    {
        _ = Sample.ToHtml();

        Assert.DoesNotContain("DecompressionStream", Sample.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void a_notebook_host_finds_three_formatters_without_a_reference()
    {
        var attribute = typeof(Figure).GetCustomAttributes(false).Single(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");
        var source = Activator.CreateInstance((Type)Get(attribute, "FormatterSourceType"))!;
        var formatters = (System.Collections.IEnumerable)source.GetType().GetMethod("CreateTypeFormatters")!.Invoke(source, [])!;

        var outputs = formatters.Cast<object>().ToDictionary(formatter => (string)Get(formatter, "MimeType"), formatter => Format(formatter, Sample));

        Assert.Equal(["application/vnd.plotly.v1+json", "text/html", "text/plain"], outputs.Keys);
        Assert.Equal(outputs.Keys, (string[])Get(attribute, "PreferredMimeTypes"));
        Assert.Equal(Sample.ToPlotlyJson(), outputs["application/vnd.plotly.v1+json"]);
        Assert.Equal(Sample.ToString(), outputs["text/plain"]);
    }

    [Fact]
    public void a_figure_without_an_alternative_text_is_refused() =>
        Assert.Throws<ArgumentException>(() => new Figure("Title", " ", "Source", Sample.Chart));

    private static object Get(object target, string property) =>
        target.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)!.GetValue(target)!;

    private static string Format(object formatter, object value)
    {
        using var writer = new StringWriter();
        var format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)])!;
        Assert.True((bool)format.Invoke(formatter, [value, writer])!);
        return writer.ToString();
    }
}
