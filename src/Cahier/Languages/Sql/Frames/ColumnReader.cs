using System.Data.Common;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.Frames;

/// <summary>Reads one column of a result, row by row.</summary>
internal abstract class ColumnReader
{
    /// <summary>Takes the value of the current row.</summary>
    public void Read(DbDataReader reader, int ordinal)
    {
        if (reader.IsDBNull(ordinal))
            Append();
        else
            Append(reader, ordinal);
    }

    /// <summary>The column as far as it was read.</summary>
    public abstract DataFrameColumn Column { get; }

    /// <summary>Takes a missing value.</summary>
    protected abstract void Append();

    /// <summary>Takes the value of the current row, which is not missing.</summary>
    protected abstract void Append(DbDataReader reader, int ordinal);
}
