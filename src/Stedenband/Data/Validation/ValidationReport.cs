using System.Text;

namespace Stedenband;

/// <summary>All that is wrong with a data package, ordered by file, row and column; and what was read.</summary>
public sealed class ValidationReport
{
    internal ValidationReport(string package, IReadOnlyList<ValidationError> errors, IReadOnlyList<TableCount> tables)
    {
        Package = package;
        Errors = errors;
        Tables = tables;
    }

    /// <summary>The folder or file that was validated.</summary>
    public string Package { get; }

    /// <summary>Every error, in the order of the tables in <c>datapackage.json</c>, then by row and column.</summary>
    public IReadOnlyList<ValidationError> Errors { get; }

    /// <summary>The tables that could be read, with the number of their rows.</summary>
    public IReadOnlyList<TableCount> Tables { get; }

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsValid => Errors.Count == 0;

    /// <summary>Number of rows read, over all tables.</summary>
    public int RowCount => Tables.Sum(table => table.Rows);

    /// <summary>The whole report: a line that counts, then a line per error.</summary>
    public override string ToString()
    {
        if (IsValid)
            return $"{Package}: {Tables.Count} tables with {RowCount} rows, no errors.";

        var files = Errors.Select(error => error.File).Distinct().Count();
        var text = new StringBuilder($"{Package}: {Count(Errors.Count, "error")} in {Count(files, "file")}.");
        foreach (var error in Errors)
            text.Append('\n').Append(error);
        return text.ToString();
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
