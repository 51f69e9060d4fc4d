using System.Data.Common;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.Frames;

/// <summary>A column of texts.</summary>
internal sealed class TextColumn(string name, Func<DbDataReader, int, string> read) : ColumnReader
{
    private readonly StringDataFrameColumn column = new(name, 0);

    /// <inheritdoc/>
    public override DataFrameColumn Column => column;

    /// <inheritdoc/>
    protected override void Append() => column.Append(null);

    /// <inheritdoc/>
    protected override void Append(DbDataReader reader, int ordinal) => column.Append(read(reader, ordinal));
}
