using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Stedenband.Tests.Charts;

/// <summary>What every figure owes its reader, whichever it is.</summary>
public sealed partial class EveryFigureTests
{
    private static readonly CaseStudy Study = CaseStudy.Open(Repository.Data);

    public static TheoryData<string> Figures { get; } =
        [.. typeof(Stedenband.Charts).GetMethods(BindingFlags.Public | BindingFlags.Static).Where(method => method.ReturnType == typeof(Figure)).Select(method => method.Name)];

    [Fact]
    public void there_is_a_figure_for_every_argument_of_the_book() => Assert.True(Figures.Count >= 23, $"{Figures.Count} figures");

    [Theory]
    [MemberData(nameof(Figures))]
    public void a_figure_has_words_that_say_what_it_shows(string name)
    {
        var figure = Draw(name);

        Assert.True(figure.AltText.Length > 60, figure.AltText);
        Assert.EndsWith(".", figure.AltText, StringComparison.Ordinal);
        Assert.Contains("van Ewijk (2013)", figure.SourceNote, StringComparison.Ordinal);
        Assert.False(figure.Title.EndsWith('.'), figure.Title);
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void every_mark_says_on_what_it_rests(string name)
    {
        var texts = Traces(name).Where(trace => trace["hoverinfo"]?.GetValue<string>() == "text").SelectMany(trace => trace["hovertext"]!.AsArray()).Select(text => text!.GetValue<string>()).Where(text => text.Length > 0).ToList();

        Assert.NotEmpty(texts);
        Assert.All(texts, text => Assert.Matches("^<b>.+</b>", text));
        Assert.Contains(texts, text => Evidence().IsMatch(text));
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void the_arrays_of_a_trace_are_of_one_length(string name) =>
        Assert.All(Traces(name), trace =>
            Assert.Single(new[] { "x", "y", "hovertext", "text" }.Select(key => trace[key]).OfType<JsonArray>().Select(array => array.Count).Distinct()));

    [Theory]
    [MemberData(nameof(Figures))]
    public void cards_do_not_cover_each_other_and_lie_within_the_drawing(string name)
    {
        var layout = Json(name)["layout"]!;
        var cards = (layout["shapes"] as JsonArray ?? []).Where(shape => shape!["name"]?.GetValue<string>() == "card").Select(shape => Box(shape!)).ToList();

        for (var one = 0; one < cards.Count; one++)
        {
            Assert.InRange(cards[one].Left, Range(layout, "xaxis", 0), Range(layout, "xaxis", 1));
            Assert.InRange(cards[one].Right, Range(layout, "xaxis", 0), Range(layout, "xaxis", 1));
            Assert.InRange(cards[one].Bottom, Range(layout, "yaxis", 0), Range(layout, "yaxis", 1));
            Assert.InRange(cards[one].Top, Range(layout, "yaxis", 0), Range(layout, "yaxis", 1));
            for (var other = 0; other < one; other++)
                Assert.False(Cover(cards[one], cards[other]), $"{cards[one].Label} and {cards[other].Label}");
        }
    }

    [Theory]
    [MemberData(nameof(Figures))]
    public void no_two_entries_of_a_legend_look_alike(string name)
    {
        var entries = Traces(name).Where(trace => trace["showlegend"]?.GetValue<bool>() != false && trace["name"] is not null && trace["visible"]?.ToString() != "false").ToList();
        var looks = entries.Select(trace => (
            Name: trace["name"]!.GetValue<string>(),
            Look: $"{trace["line"]?["color"]} {trace["line"]?["dash"]} {trace["marker"]?["color"]} {trace["marker"]?["symbol"]?.ToJsonString()} {trace["marker"]?["pattern"]?["shape"]}")).Distinct().ToList();

        Assert.Equal(looks.Count, looks.Select(look => look.Look).Distinct().Count());
    }

    private static Figure Draw(string name) => (Figure)typeof(Stedenband.Charts).GetMethod(name)!.Invoke(null, [Study])!;

    private static JsonObject Json(string name) => JsonNode.Parse(Draw(name).ToPlotlyJson())!.AsObject();

    private static List<JsonObject> Traces(string name) => [.. Json(name)["data"]!.AsArray().Select(trace => trace!.AsObject())];

    private static double Range(JsonNode layout, string axis, int end)
    {
        var range = layout[axis]!["range"]!.AsArray().Select(value => value!.GetValue<double>()).Order().ToList();
        return range[end];
    }

    private static (string Label, double Left, double Right, double Bottom, double Top) Box(JsonNode shape) =>
        (shape["label"]!["text"]!.GetValue<string>(), Number(shape, "x0"), Number(shape, "x1"), Number(shape, "y0"), Number(shape, "y1"));

    private static double Number(JsonNode shape, string key) => shape[key]!.GetValue<double>();

    private static bool Cover((string Label, double Left, double Right, double Bottom, double Top) one, (string Label, double Left, double Right, double Bottom, double Top) other) =>
        one.Left < other.Right - 1e-9 && other.Left < one.Right - 1e-9 && one.Bottom < other.Top - 1e-9 && other.Bottom < one.Top - 1e-9;

    [GeneratedRegex("stated|inferred|not reported|inhabitants")]
    private static partial Regex Evidence();
}
