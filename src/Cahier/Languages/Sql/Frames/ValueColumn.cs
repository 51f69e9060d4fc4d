using System.Data.Common;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.Frames;

/// <summary>
/// A column of numbers, dates or logical values. The database's types hold more than those of .NET (a date may be
/// infinite): with the first value that does not fit, the whole column becomes one of texts, so that nothing is lost.
/// </summary>
/// <param name="column">The empty column.</param>
/// <param name="read">Reads a value, or gives null when it does not fit.</param>
/// <param name="text">The text of a value that fits.</param>
/// <param name="exact">The text of any value.</param>
internal sealed class ValueColumn<T>(
    PrimitiveDataFrameColumn<T> column, Func<DbDataReader, int, T?> read, Func<T, string> text, Func<DbDataReader, int, string> exact)
    : ColumnReader
    where T : unmanaged
{
    private StringDataFrameColumn? texts;

    /// <inheritdoc/>
    public override DataFrameColumn Column => texts is null ? column : texts;

    /// <inheritdoc/>
    protected override void Append()
    {
        if (texts is null)
            column.Append(null);
        else
            texts.Append(null);
    }

    /// <inheritdoc/>
    protected override void Append(DbDataReader reader, int ordinal)
    {
        if (texts is null && read(reader, ordinal) is { } value)
        {
            column.Append(value);
            return;
        }

        texts ??= new StringDataFrameColumn(column.Name, column.Select(earlier => earlier is { } known ? text(known) : null));
        texts.Append(exact(reader, ordinal));
    }
}
