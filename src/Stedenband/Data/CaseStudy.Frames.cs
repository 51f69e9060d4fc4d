using Deedle;
using Microsoft.Data.Analysis;

namespace Stedenband;

/// <content>The tables as data frames, and questions in SQL.</content>
public sealed partial class CaseStudy
{
    private readonly Lazy<StudyDatabase> _database;

    /// <summary>A table as a data frame: a column per field, of its type; what is missing is null, never zero; a list is its text.</summary>
    /// <param name="table">Name of the table, such as <c>codings</c>.</param>
    /// <returns>A frame of its own: changing it changes nothing else.</returns>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public DataFrame Frame(string table) => TableFrame.Of(Table(table));

    /// <summary>A table as a Deedle frame, with rows counted from 0; what is missing is missing; a list is its text.</summary>
    /// <param name="table">Name of the table, such as <c>events</c>.</param>
    /// <exception cref="ArgumentException">There is no such table.</exception>
    public Frame<int, string> DeedleFrame(string table) => TableDeedleFrame.Of(Table(table));

    /// <summary>
    /// Asks all tables a question in SQL, as DuckDB speaks it. A list is its text (<c>string_split(themes, ';')</c> takes it apart),
    /// what is missing is <c>null</c>, and the table <c>"references"</c> needs its quotes, since REFERENCES is a word of SQL.
    /// A statement may look at nothing outside the tables, and what it changes is undone.
    /// </summary>
    /// <param name="sql">One statement, such as <c>select partner_country, count(*) from exchanges group by 1</c>.</param>
    /// <exception cref="SqlException">The statement is wrong; the message is DuckDB's, with the line.</exception>
    public DataFrame Query(string sql)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(sql);
        return _database.Value.Query(sql);
    }
}
