using System.Globalization;

namespace Stedenband.Rendering;

/// <summary>Dates of which only the year, or the year and month, are known.</summary>
internal static class EventDates
{
    /// <summary>The first day that a date can mean, as plotly.js reads it.</summary>
    public static string First(string date) => date.Length switch
    {
        4 => $"{date}-01-01",
        7 => $"{date}-01",
        _ => date,
    };

    /// <summary>The last day that it can mean.</summary>
    public static string Last(string date) => date.Length switch
    {
        4 => $"{date}-12-31",
        7 => DateOnly.ParseExact($"{date}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture).AddMonths(1).AddDays(-1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => date,
    };
}
