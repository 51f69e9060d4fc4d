using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql;

/// <summary>What a statement came to.</summary>
internal abstract record SqlResult
{
    private SqlResult()
    {
    }

    /// <summary>Rows.</summary>
    public sealed record Rows(DataFrame Frame) : SqlResult;

    /// <summary>A change of the database.</summary>
    /// <param name="Count">The number of rows that were changed; null where none is counted.</param>
    public sealed record Done(long? Count) : SqlResult;
}
