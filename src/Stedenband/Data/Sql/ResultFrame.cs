using System.Collections;
using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Microsoft.Data.Analysis;

namespace Stedenband;

/// <summary>Makes a data frame of a result.</summary>
internal static class ResultFrame
{
    public static DataFrame Of(DbDataReader reader)
    {
        var values = Enumerable.Range(0, reader.FieldCount).Select(_ => new List<object?>()).ToArray();
        while (reader.Read())
        {
            for (var i = 0; i < values.Length; i++)
                values[i].Add(reader.IsDBNull(i) ? null : reader.GetValue(i));
        }

        var names = new HashSet<string>();
        return new DataFrame(values.Select((column, i) => Column(Unused(reader.GetName(i), names), reader.GetFieldType(i), column)));
    }

    private static DataFrameColumn Column(string name, Type type, List<object?> values) => type switch
    {
        _ when type == typeof(int) => new Int32DataFrameColumn(name, values.Select(value => (int?)value)),
        _ when type == typeof(long) => new Int64DataFrameColumn(name, values.Select(value => (long?)value)),
        _ when type == typeof(double) => new DoubleDataFrameColumn(name, values.Select(value => (double?)value)),
        _ when type == typeof(bool) => new BooleanDataFrameColumn(name, values.Select(value => (bool?)value)),
        _ when type == typeof(decimal) => new DecimalDataFrameColumn(name, values.Select(value => (decimal?)value)),
        _ when IsSmallInteger(type) => new Int32DataFrameColumn(name, values.Select(value => value is null ? null : (int?)Convert.ToInt32(value, CultureInfo.InvariantCulture))),
        _ when type == typeof(float) => new DoubleDataFrameColumn(name, values.Select(value => (double?)(float?)value)),
        _ when type == typeof(BigInteger) => Sums(name, values),
        _ => new StringDataFrameColumn(name, values.Select(Text)),
    };

    private static bool IsSmallInteger(Type type) => type == typeof(short) || type == typeof(sbyte) || type == typeof(byte) || type == typeof(ushort);

    // A sum of whole numbers is a 128-bit number to DuckDB; a frame has no such column, and nearly all fit into 64 bits.
    private static DataFrameColumn Sums(string name, List<object?> values)
    {
        var numbers = values.Cast<BigInteger?>().ToList();
        return numbers.TrueForAll(number => number is null || (number >= long.MinValue && number <= long.MaxValue))
            ? new Int64DataFrameColumn(name, numbers.Select(number => (long?)number))
            : new DoubleDataFrameColumn(name, numbers.Select(number => (double?)number));
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        string text => text,
        IDictionary => value.ToString(),
        IEnumerable items => string.Join(";", items.Cast<object?>().Select(Text)),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Unused(string name, HashSet<string> names)
    {
        var unused = name;
        for (var i = 2; !names.Add(unused); i++)
            unused = $"{name}_{i}";
        return unused;
    }
}
