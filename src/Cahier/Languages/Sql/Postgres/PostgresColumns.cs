using System.Data.Common;
using System.Globalization;
using Cahier.Languages.Sql.Frames;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.Postgres;

/// <summary>
/// The columns of PostgreSQL's results. Every value is asked for as text, which PostgreSQL has for every type, and read
/// here where a data frame has a counterpart.
/// </summary>
internal static class PostgresColumns
{
    private const NumberStyles Number = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>The reader of a column.</summary>
    public static ColumnReader Reader(DbDataReader result, int ordinal, string name) => result.GetDataTypeName(ordinal) switch
    {
        "boolean" => Column<bool>(new BooleanDataFrameColumn(name, 0), text => text is "t" or "f" ? text == "t" : null),
        "smallint" => Column<short>(new Int16DataFrameColumn(name, 0), Parsed<short>),
        "integer" => Column<int>(new Int32DataFrameColumn(name, 0), Parsed<int>),
        "bigint" => Column<long>(new Int64DataFrameColumn(name, 0), Parsed<long>),
        "real" => Column<float>(new SingleDataFrameColumn(name, 0), Parsed<float>),
        "double precision" => Column<double>(new DoubleDataFrameColumn(name, 0), Parsed<double>),
        "numeric" => Column<decimal>(new DecimalDataFrameColumn(name, 0), Exact),
        "date" => Column<DateTime>(new DateTimeDataFrameColumn(name, 0), text => Moment(text, "yyyy-MM-dd")),
        "timestamp without time zone" => Column<DateTime>(new DateTimeDataFrameColumn(name, 0), text => Moment(text, "yyyy-MM-dd HH:mm:ss.FFFFFF")),
        "timestamp with time zone" => Column<DateTime>(
            new DateTimeDataFrameColumn(name, 0), text => Moment(text, "yyyy-MM-dd HH:mm:ss.FFFFFFzz", "yyyy-MM-dd HH:mm:ss.FFFFFFzzz")),
        _ => new TextColumn(name, static (reader, i) => reader.GetString(i)),
    };

    private static ValueColumn<T> Column<T>(PrimitiveDataFrameColumn<T> column, Func<string, T?> parse)
        where T : unmanaged =>
        new(column, (reader, i) => parse(reader.GetString(i)), Text, static (reader, i) => reader.GetString(i));

    private static T? Parsed<T>(string text)
        where T : struct, IParsable<T> =>
        T.TryParse(text, CultureInfo.InvariantCulture, out var value) ? value : null;

    // A numeric of PostgreSQL may have more digits than a decimal, which would round them away.
    private static decimal? Exact(string text) =>
        decimal.TryParse(text, Number, CultureInfo.InvariantCulture, out var value) && value.ToString(CultureInfo.InvariantCulture) == text ? value : null;

    private static DateTime? Moment(string text, params string[] formats) =>
        DateTime.TryParseExact(text, formats, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var value) ? value : null;

    private static string Text<T>(T value) => value switch
    {
        bool logical => logical ? "t" : "f",
        DateTime { TimeOfDay.Ticks: 0 } date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString("yyyy-MM-dd HH:mm:ss.FFFFFF", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value?.ToString() ?? "",
    };
}
