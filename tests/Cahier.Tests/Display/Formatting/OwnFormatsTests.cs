using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class OwnFormatsTests
{
    [Fact]
    public void a_type_that_names_its_formatters_is_shown_by_them_in_the_order_it_prefers() =>
        Assert.Equal(
            MimeBundle.Of("application/vnd.plotly.v1+json", "{}").With(MimeTypes.Html, "<p>chart</p>").With(MimeTypes.PlainText, "chart"),
            Formatter.Format(new Chart()));

    [Fact]
    public void a_type_with_a_ToHtml_method_is_shown_by_it() =>
        Assert.Equal(MimeBundle.Of(MimeTypes.Html, "<hr>").With(MimeTypes.PlainText, "Rule"), Formatter.Format(new Rule()));

    [Fact]
    public void a_ToHtml_that_throws_is_told() =>
        Assert.Equal(MimeBundle.PlainText("BrokenRule\n(its formatter failed: <InvalidOperationException: no ink>)"), Formatter.Format(new BrokenRule()));

    private sealed class Rule
    {
        public string ToHtml() => "<hr>";
    }

    private sealed class BrokenRule
    {
        public string ToHtml() => throw new InvalidOperationException("no ink");
    }

    [TypeFormatterSource(typeof(ChartFormatters), PreferredMimeTypes = ["application/vnd.plotly.v1+json"])]
    private sealed class Chart
    {
        public override string ToString() => "chart";
    }

    private sealed class ChartFormatters
    {
        public IEnumerable<object> CreateTypeFormatters() => [new ChartFormatter(MimeTypes.Html, "<p>chart</p>"), new ChartFormatter("application/vnd.plotly.v1+json", "{}")];
    }

    private sealed class ChartFormatter(string mimeType, string text)
    {
        public string MimeType { get; } = mimeType;

        public bool Format(object value, TextWriter writer)
        {
            writer.Write(text);
            return value is Chart;
        }
    }

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
    {
        public Type FormatterSourceType { get; } = formatterSourceType;

        public string[] PreferredMimeTypes { get; set; } = [];
    }
}
