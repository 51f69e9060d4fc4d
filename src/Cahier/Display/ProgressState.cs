using System.Globalization;
using System.Net;

namespace Cahier.Display;

/// <summary>How far a loop has come.</summary>
/// <param name="Label">What the loop does, or null.</param>
/// <param name="Done">The items that are done.</param>
/// <param name="Total">How many there are; null when that is not known.</param>
/// <param name="Elapsed">The time so far.</param>
/// <param name="IsOver">Whether the loop went to its end.</param>
public sealed record ProgressState(string? Label, int Done, int? Total, TimeSpan Elapsed, bool IsOver)
{
    /// <summary>A progress bar with its text, as HTML without script.</summary>
    public string ToHtml()
    {
        var bar = Total is { } total
            ? $"<progress value=\"{Math.Min(Done, total).ToString(CultureInfo.InvariantCulture)}\" max=\"{Math.Max(1, total).ToString(CultureInfo.InvariantCulture)}\"></progress>"
            : IsOver ? "<progress value=\"1\" max=\"1\"></progress>" : "<progress></progress>";
        return $"<div class=\"cahier-progress\">{bar} <span>{WebUtility.HtmlEncode(ToString())}</span></div>";
    }

    /// <summary>The same in one line: <c>reading: 3 of 10, 1.2 s, about 2.8 s left</c>.</summary>
    public override string ToString()
    {
        var label = Label is null ? "" : $"{Label}: ";
        var count = Total is { } total ? $"{Number(Done)} of {Number(total)}" : Number(Done);
        var left = !IsOver && Total is { } all && Done > 0 && all > Done ? $", about {Seconds(Elapsed / Done * (all - Done))} left" : "";
        return $"{label}{count}, {Seconds(Elapsed)}{left}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Seconds(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0.0} s");
}
