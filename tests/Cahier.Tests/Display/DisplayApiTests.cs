using Cahier.Display;
using static Cahier.DisplayFunctions;

namespace Cahier.Tests.Display;

public sealed class DisplayApiTests : IDisposable
{
    private readonly CapturedDisplays displays = new();
    private readonly IDisposable use;

    public DisplayApiTests() => use = DisplayContext.Use(displays);

    public void Dispose() => use.Dispose();

    [Fact]
    public void display_shows_a_value_in_the_current_sink()
    {
        display(42);
        "hello".Display();

        Assert.Equal(["42", "hello"], displays.Shown.Select(shown => shown.Data[MimeTypes.PlainText]));
    }

    [Fact]
    public void html_is_shown_as_it_is_under_its_own_type()
    {
        display(HTML("<b>bold & free</b>"));

        Assert.Equal(MimeBundle.Of(MimeTypes.Html, "<b>bold & free</b>"), Assert.Single(displays.Shown).Data);
    }

    [Fact]
    public void an_update_replaces_the_output_under_the_same_id()
    {
        var shown = display("one");
        shown.Update("two");

        Assert.Equal(shown.DisplayId, displays.Shown[0].Id);
        Assert.Equal((MimeBundle.PlainText("two"), shown.DisplayId), Assert.Single(displays.Updated));
    }

    [Fact]
    public void two_outputs_have_different_ids()
    {
        Assert.NotEqual(display(1).DisplayId, display(1).DisplayId);
    }

    [Fact]
    public async Task an_update_goes_to_the_sink_of_its_display_from_any_thread()
    {
        var shown = display("one");
        using var other = DisplayContext.Use(new CapturedDisplays());
        await Task.Run(() => shown.Update("two"), TestContext.Current.CancellationToken);

        Assert.Single(displays.Updated);
    }

    [Fact]
    public void a_text_displayed_as_a_type_is_taken_to_be_of_that_type()
    {
        "# Title".DisplayAs(MimeTypes.Markdown);

        Assert.Equal(MimeBundle.Of(MimeTypes.Markdown, "# Title"), Assert.Single(displays.Shown).Data);
    }

    [Fact]
    public void a_value_displayed_as_a_type_shows_that_representation_only()
    {
        new[] { (1, 2) }.DisplayAs(MimeTypes.PlainText);

        Assert.Equal([MimeTypes.PlainText], Assert.Single(displays.Shown).Data.Types);
    }

    [Fact]
    public void a_value_without_the_wanted_type_is_shown_in_those_it_has()
    {
        42.DisplayAs(MimeTypes.Html);

        Assert.Equal(MimeBundle.PlainText("42"), Assert.Single(displays.Shown).Data);
    }

    [Fact]
    public void numbers_can_be_shown_as_a_table_on_demand()
    {
        new[] { 1, 2 }.DisplayTable();

        Assert.Contains("<caption>int[]: 2 rows, 1 column</caption>", Assert.Single(displays.Shown).Data[MimeTypes.Html]);
    }

    [Fact]
    public void null_is_shown_as_null()
    {
        display<string?>(null);

        Assert.Equal(MimeBundle.PlainText("null"), Assert.Single(displays.Shown).Data);
    }

    [Fact]
    public void clear_output_reaches_the_sink()
    {
        ClearOutput(wait: true);

        Assert.Equal([true], displays.Cleared);
    }
}
