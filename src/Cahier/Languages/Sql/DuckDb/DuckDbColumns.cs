using System.Data.Common;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Cahier.Languages.Sql.Frames;
using DuckDB.NET.Native;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.DuckDb;

/// <summary>The columns of DuckDB's results.</summary>
internal static partial class DuckDbColumns
{
    /// <summary>
    /// Whether values of this type of DuckDB have a counterpart in a data frame. Others (lists, structs, intervals, large
    /// decimals) are best asked for as DuckDB's own texts.
    /// </summary>
    public static bool IsPlain(string type) => PlainType().IsMatch(type);

    /// <summary>The reader of a column.</summary>
    public static ColumnReader Reader(DbDataReader result, int ordinal, string name)
    {
        var type = result.GetFieldType(ordinal);
        return type switch
        {
            _ when type == typeof(bool) => Value(new BooleanDataFrameColumn(name, 0)),
            _ when type == typeof(sbyte) => Value(new SByteDataFrameColumn(name, 0)),
            _ when type == typeof(short) => Value(new Int16DataFrameColumn(name, 0)),
            _ when type == typeof(int) => Value(new Int32DataFrameColumn(name, 0)),
            _ when type == typeof(long) => Value(new Int64DataFrameColumn(name, 0)),
            _ when type == typeof(byte) => Value(new ByteDataFrameColumn(name, 0)),
            _ when type == typeof(ushort) => Value(new UInt16DataFrameColumn(name, 0)),
            _ when type == typeof(uint) => Value(new UInt32DataFrameColumn(name, 0)),
            _ when type == typeof(ulong) => Value(new UInt64DataFrameColumn(name, 0)),
            _ when type == typeof(float) => Value(new SingleDataFrameColumn(name, 0)),
            _ when type == typeof(double) => Value(new DoubleDataFrameColumn(name, 0)),
            _ when type == typeof(decimal) => Value(new DecimalDataFrameColumn(name, 0)),
            _ when type == typeof(BigInteger) => new WholeNumberColumn(name, static (reader, i) => reader.GetFieldValue<BigInteger>(i)),
            _ when type == typeof(DateOnly) => new ValueColumn<DateTime>(new DateTimeDataFrameColumn(name, 0), Date, DateText, ExactDate),
            _ when type == typeof(DateTime) => new ValueColumn<DateTime>(new DateTimeDataFrameColumn(name, 0), Timestamp, TimestampText, ExactTimestamp),
            _ => new TextColumn(name, static (reader, i) => Text(reader.GetValue(i))),
        };
    }

    private static ValueColumn<T> Value<T>(PrimitiveDataFrameColumn<T> column)
        where T : unmanaged, IFormattable =>
        Value(column, value => value.ToString(null, CultureInfo.InvariantCulture));

    private static ValueColumn<bool> Value(BooleanDataFrameColumn column) => Value(column, value => value ? "true" : "false");

    private static ValueColumn<T> Value<T>(PrimitiveDataFrameColumn<T> column, Func<T, string> text)
        where T : unmanaged =>
        new(column, static (reader, i) => reader.GetFieldValue<T>(i), text, static (reader, i) => Text(reader.GetValue(i)));

    private static DateTime? Date(DbDataReader reader, int ordinal)
    {
        var date = reader.GetFieldValue<DuckDBDateOnly>(ordinal);
        return IsOfDotNet(date) ? new DateTime(date.Year, date.Month, date.Day) : null;
    }

    private static DateTime? Timestamp(DbDataReader reader, int ordinal)
    {
        var timestamp = reader.GetFieldValue<DuckDBTimestamp>(ordinal);
        return IsOfDotNet(timestamp) ? reader.GetFieldValue<DateTime>(ordinal) : null;
    }

    private static bool IsOfDotNet(DuckDBDateOnly date) => !date.IsInfinity && date.Year is >= 1 and <= 9999;

    private static bool IsOfDotNet(DuckDBTimestamp timestamp) => !timestamp.IsInfinity && timestamp.Date.Year is >= 1 and <= 9999;

    private static string DateText(DateTime date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string TimestampText(DateTime time) => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture);

    private static string ExactDate(DbDataReader reader, int ordinal) => Exact(reader.GetFieldValue<DuckDBDateOnly>(ordinal));

    private static string ExactTimestamp(DbDataReader reader, int ordinal)
    {
        var timestamp = reader.GetFieldValue<DuckDBTimestamp>(ordinal);
        if (IsOfDotNet(timestamp))
            return TimestampText(reader.GetFieldValue<DateTime>(ordinal));

        return timestamp.IsPositiveInfinity ? "infinity" : timestamp.IsNegativeInfinity ? "-infinity"
            : $"{Exact(timestamp.Date)} {timestamp.Time.Hour:00}:{timestamp.Time.Min:00}:{timestamp.Time.Sec:00}";
    }

    private static string Exact(DuckDBDateOnly date) =>
        date.IsPositiveInfinity ? "infinity" : date.IsNegativeInfinity ? "-infinity"
        : date.Year < 1 ? $"{1 - date.Year:0000}-{date.Month:00}-{date.Day:00} (BC)"
        : $"{date.Year:0000}-{date.Month:00}-{date.Day:00}";

    private static string Text(object value) => value switch
    {
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    // A decimal of .NET has 28 digits for sure.
    [GeneratedRegex(@"^(BOOLEAN|U?(TINY|SMALL|BIG|HUGE)INT|U?INTEGER|FLOAT|DOUBLE|DATE|TIMESTAMP(_S|_MS|_NS| WITH TIME ZONE)?|VARCHAR|JSON|ENUM\(.*\)|DECIMAL\(([1-9]|1\d|2[0-8]),\d+\))$", RegexOptions.Singleline)]
    private static partial Regex PlainType();
}
