namespace Stedenband;

/// <summary>A start does not lie after its end. Dates of different precision are compared as far as both go: 2007 may begin what ends in 2007-03.</summary>
internal sealed class PeriodRule : IRule
{
    private static readonly (string Start, string End)[] Periods = [("start", "end"), ("start_year", "end_year")];

    public void Check(LoadedPackage data)
    {
        foreach (var table in data.Tables.Values)
        {
            foreach (var (start, end) in Periods.Where(period => table.Has(period.Start) && table.Has(period.End)))
            {
                foreach (var row in table.Rows.Where(row => IsAfter(row[start], row[end])))
                    data.Log.Add(table, row, start, $"'{row[start]}' is after the {end.Replace('_', ' ')} '{row[end]}'");
            }
        }
    }

    private static bool IsAfter(string? start, string? end)
    {
        if (start is null || end is null)
            return false;
        var common = Math.Min(start.Length, end.Length);
        return string.CompareOrdinal(start, 0, end, 0, common) > 0;
    }
}
