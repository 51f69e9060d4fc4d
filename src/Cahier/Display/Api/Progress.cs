using System.Diagnostics;
using Cahier.Display;

namespace Cahier;

/// <summary>Shows how far a loop has come: <c>foreach (var x in items.WithProgress("reading"))</c>.</summary>
public static class Progress
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>The items, with one display that follows them: at most ten times a second, and at the end.</summary>
    /// <param name="items">The items. Where they can be counted without going through them, the display says how many are left.</param>
    /// <param name="label">What the loop does, or null.</param>
    public static IEnumerable<T> WithProgress<T>(this IEnumerable<T> items, string? label = null)
    {
        ArgumentNullException.ThrowIfNull(items);
        return Followed(items, label);
    }

    private static IEnumerable<T> Followed<T>(IEnumerable<T> items, string? label)
    {
        var total = items.TryGetNonEnumeratedCount(out var count) ? count : (int?)null;
        var watch = Stopwatch.StartNew();
        var shown = new ProgressState(label, 0, total, TimeSpan.Zero, IsOver: false).Display();
        var done = 0;
        var last = TimeSpan.Zero;
        var completed = false;
        try
        {
            foreach (var item in items)
            {
                yield return item;
                done++;
                if (watch.Elapsed - last < Pause)
                    continue;

                last = watch.Elapsed;
                shown.Update(new ProgressState(label, done, total, last, IsOver: false));
            }

            completed = true;
        }
        finally
        {
            // A loop that was left early, by break or by an exception, says where.
            shown.Update(new ProgressState(label, done, total, watch.Elapsed, IsOver: completed));
        }
    }
}
