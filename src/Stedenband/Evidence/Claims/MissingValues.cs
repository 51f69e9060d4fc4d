namespace Stedenband;

/// <summary>What a check looked for and did not find.</summary>
internal static class MissingValues
{
    private const int Most = 6;

    /// <summary>For example <c>Not reported: rotterdam-casablanca.start_year.</c></summary>
    public static string Of(StudyView study)
    {
        var missing = study.Reads.Where(cell => study.Cells.Text(cell) is null).Select(study.Cells.Address).Select(Name).Distinct().ToList();
        return missing.Count == 0
            ? "What the data say does not settle it."
            : $"Not reported: {string.Join(", ", missing.Take(Most))}{(missing.Count > Most ? $" and {missing.Count - Most} more" : "")}.";
    }

    private static string Name(CellAddress cell) => cell.Table == "codings" ? cell.Key : $"{cell.Column} of {cell.Table} {cell.Key}";
}
