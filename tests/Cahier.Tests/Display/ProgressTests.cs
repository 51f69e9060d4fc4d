using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display;

public sealed class ProgressTests
{
    [Fact]
    public void a_loop_shows_one_display_that_ends_at_the_number_of_items()
    {
        var displays = new CapturedDisplays();
        using var sink = DisplayContext.Use(displays);

        Assert.Equal([1, 2, 3], new[] { 1, 2, 3 }.WithProgress("reading").ToList());

        var shown = Assert.Single(displays.Shown);
        Assert.StartsWith("reading: 0 of 3, ", shown.Data[MimeTypes.PlainText], StringComparison.Ordinal);
        Assert.StartsWith("reading: 3 of 3, ", displays.Updated[^1].Data[MimeTypes.PlainText], StringComparison.Ordinal);
        Assert.All(displays.Updated, update => Assert.Equal(shown.Id, update.Id));
    }

    [Fact]
    public void many_quick_items_are_no_flood_of_updates()
    {
        var displays = new CapturedDisplays();
        using var sink = DisplayContext.Use(displays);

        Assert.Equal(100_000, Enumerable.Range(0, 100_000).WithProgress().Count());

        Assert.True(displays.Updated.Count < 1000, $"{displays.Updated.Count} updates");
    }

    [Fact]
    public void a_loop_that_is_left_early_says_where_it_stopped()
    {
        var displays = new CapturedDisplays();
        using var sink = DisplayContext.Use(displays);

        foreach (var item in Enumerable.Range(0, 10).ToList().WithProgress())
            if (item == 4) break;

        Assert.StartsWith("4 of 10, ", displays.Updated[^1].Data[MimeTypes.PlainText], StringComparison.Ordinal);
    }

    [Fact]
    public void a_sequence_of_unknown_length_counts_up()
    {
        var displays = new CapturedDisplays();
        using var sink = DisplayContext.Use(displays);

        _ = Enumerable.Range(0, 5).Where(number => number > 1).WithProgress("filtered").ToList();

        Assert.StartsWith("filtered: 3, ", displays.Updated[^1].Data[MimeTypes.PlainText], StringComparison.Ordinal);
        Assert.Contains("<progress value=\"1\" max=\"1\">", displays.Updated[^1].Data[MimeTypes.Html], StringComparison.Ordinal);
    }

    [Fact]
    public void the_time_that_is_left_follows_from_the_time_so_far() =>
        Assert.Equal("<b>: 2 of 10, 1.0 s, about 4.0 s left", new ProgressState("<b>", 2, 10, TimeSpan.FromSeconds(1), IsOver: false).ToString());

    [Fact]
    public void the_label_is_encoded_in_html() =>
        Assert.Contains("&lt;b&gt;", Formatter.Format(new ProgressState("<b>", 2, 10, TimeSpan.FromSeconds(1), IsOver: false))[MimeTypes.Html], StringComparison.Ordinal);
}
