using System.Data.Common;
using System.Globalization;
using System.Numerics;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.Frames;

/// <summary>
/// A column of whole numbers of any size, such as a sum. A data frame has none: nearly all fit into 64 bits; else they
/// become decimals, or texts, but never lose a digit.
/// </summary>
internal sealed class WholeNumberColumn(string name, Func<DbDataReader, int, BigInteger> read) : ColumnReader
{
    private readonly List<BigInteger?> values = [];

    /// <inheritdoc/>
    public override DataFrameColumn Column =>
        AllWithin(long.MinValue, long.MaxValue) ? new Int64DataFrameColumn(name, values.Select(value => (long?)value))
        : AllWithin(new(decimal.MinValue), new(decimal.MaxValue)) ? new DecimalDataFrameColumn(name, values.Select(value => (decimal?)value))
        : new StringDataFrameColumn(name, values.Select(value => value?.ToString(CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    protected override void Append() => values.Add(null);

    /// <inheritdoc/>
    protected override void Append(DbDataReader reader, int ordinal) => values.Add(read(reader, ordinal));

    private bool AllWithin(BigInteger least, BigInteger most) => values.TrueForAll(value => value is null || (value >= least && value <= most));
}
