using System.Globalization;

namespace Stedenband;

/// <summary>The start and end of an event are dates of the calendar, given to the year, the month or the day.</summary>
internal sealed class DateRule : IRule
{
    private static readonly string[] Columns = ["start", "end"];
    private static readonly string[] Formats = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    public void Check(LoadedPackage data)
    {
        var events = data.Tables["events"];
        foreach (var column in Columns)
        {
            foreach (var row in events.Rows.Where(row => row[column] is { } text && IsWrittenAsDate(events, column, text) && !IsDate(text)))
                data.Log.Add(events, row, column, $"'{row[column]}' is no date of the calendar");
        }
    }

    // What is not even written as a date, the pattern of the column reports.
    private static bool IsWrittenAsDate(CaseTable events, string column, string text) => events.Schema.Field(column)?.Pattern?.IsMatch(text) ?? true;

    private static bool IsDate(string text) => DateOnly.TryParseExact(text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
