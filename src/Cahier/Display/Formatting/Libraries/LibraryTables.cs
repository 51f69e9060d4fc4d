using System.Data;
using Cahier.Display.Formatting.Tables;

namespace Cahier.Display.Formatting.Libraries;

/// <summary>The values of data libraries that are tables.</summary>
internal static class LibraryTables
{
    public static bool Knows(Type type) =>
        DataFrameTable.Knows(type) || DeedleTable.Knows(type) || PlotlyChart.Knows(type) || typeof(DataTable).IsAssignableFrom(type);

    /// <summary>The table, or null when the value is none of a library.</summary>
    public static Table? Of(object value, FormatLimits limits) =>
        DataFrameTable.Knows(value.GetType()) ? DataFrameTable.Of(value, limits)
        : DeedleTable.Knows(value.GetType()) ? DeedleTable.Of(value, limits)
        : value is DataTable table ? QueryTable.Of(table, limits)
        : null;

    /// <summary>A few words for a table or chart within another value, where the whole would drown the rest.</summary>
    public static string? Caption(object value, FormatLimits limits) =>
        PlotlyChart.Knows(value.GetType()) ? "Chart" : Of(value, limits with { Rows = 0, Columns = 0 })?.Caption;
}
