using System.Globalization;
using Cahier.Languages.Sql.Frames;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.DuckDb;

/// <summary>Copies a data frame into a table.</summary>
internal static class FrameTable
{
    private delegate void Append(IDuckDBAppenderRow row, long index);

    /// <summary>Makes a table in place of one of the same name.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="schema"><c>temp</c>, or <c>memory</c>.</param>
    /// <param name="name">The table's name.</param>
    /// <param name="frame">The rows.</param>
    /// <param name="cancellationToken">Stops the copying.</param>
    public static void Write(DuckDBConnection connection, string schema, string name, DataFrame frame, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var columns = frame.Columns.Select(column => (Name: ResultFrame.UniqueName(column.Name, names), Column: Column(column))).ToList();
        var definition = string.Join(", ", columns.Select(column => $"{SqlNames.Quoted(column.Name)} {column.Column.Type}"));
        using (var command = connection.CreateCommand())
        {
            command.CommandText = $"create or replace {(schema == "temp" ? "temporary" : "")} table {SqlNames.Quoted(schema)}.main.{SqlNames.Quoted(name)} ({definition})";
            command.ExecuteNonQuery();
        }

        using var appender = connection.CreateAppender(schema, "main", name);
        var append = columns.Select(column => column.Column.Append).ToArray();
        for (var i = 0L; i < frame.Rows.Count; i++)
        {
            if (i % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();

            var row = appender.CreateRow();
            foreach (var appendValue in append)
                appendValue(row, i);
            row.EndRow();
        }
    }

    private static (string Type, Append Append) Column(DataFrameColumn column) => column switch
    {
        PrimitiveDataFrameColumn<bool> values => ("boolean", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<sbyte> values => ("tinyint", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<short> values => ("smallint", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<int> values => ("integer", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<long> values => ("bigint", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<byte> values => ("utinyint", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<ushort> values => ("usmallint", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<uint> values => ("uinteger", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<ulong> values => ("ubigint", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<float> values => ("float", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<double> values => ("double", (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<decimal> values => (DecimalType(values), (row, i) => row.AppendValue(values[i])),
        PrimitiveDataFrameColumn<DateTime> values => ("timestamp", (row, i) => row.AppendValue(values[i])),
        _ => ("varchar", (row, i) => row.AppendValue(Text(column[i]))),
    };

    // The fewest places that keep every digit; DuckDB has 38 digits in all.
    private static string DecimalType(PrimitiveDataFrameColumn<decimal> values)
    {
        var places = values.Select(value => value is { } number ? (int)number.Scale : 0).DefaultIfEmpty(0).Max();
        var digits = values.Select(value => value is { } number ? Math.Truncate(Math.Abs(number)).ToString(CultureInfo.InvariantCulture).Length : 1).DefaultIfEmpty(1).Max();
        var kept = Math.Min(places, 38 - digits);
        return $"decimal({digits + kept}, {kept})";
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
