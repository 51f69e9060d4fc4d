using Cahier.Languages.Sql.Frames;
using Cahier.Languages.Sql.Text;
using DuckDB.NET.Data;

namespace Cahier.Languages.Sql.DuckDb;

/// <summary>Runs the statements of cells on a database.</summary>
internal sealed class DuckDbRunner(DuckDbSession session)
{
    /// <summary>Runs a statement and reads what it gives.</summary>
    /// <exception cref="SqlFailure">It failed.</exception>
    public async Task<SqlResult> Execute(SqlStatement statement, CancellationToken stop)
    {
        if (statement.IsChange || statement.Verb == "create")
        {
            var changed = await Run(statement, "", statement.Text, "", command => (long)command.ExecuteNonQuery(), stop).ConfigureAwait(false);
            return new SqlResult.Done(
                statement.IsChange ? changed
                : statement.TableMadeOfQuery is { } table ? await Count(table, stop).ConfigureAwait(false)
                : null);
        }

        var columns = statement.IsQuery ? await Columns(statement, stop).ConfigureAwait(false) : null;
        var (prefix, suffix) = columns is null || columns.TrueForAll(column => DuckDbColumns.IsPlain(column.Type)) ? ("", "") : AsTexts(columns);
        return await Run(statement, prefix, statement.Text, suffix, command => Result(command, columns, stop), stop).ConfigureAwait(false);
    }

    /// <summary>Makes a table of the rows that a query or listing gives.</summary>
    /// <exception cref="SqlFailure">It failed.</exception>
    public Task Keep(SqlStatement statement, string table, CancellationToken stop)
    {
        var query = statement.IsListing ? ("from (", ")") : ("", "");
        return Run(statement, $"create or replace table {table} as {query.Item1}", statement.Text, query.Item2, command => command.ExecuteNonQuery(), stop);
    }

    private async Task<T> Run<T>(SqlStatement statement, string prefix, string text, string suffix, Func<DuckDBCommand, T> execute, CancellationToken stop)
    {
        try
        {
            return await session.Run(prefix + text + suffix, execute, stop).ConfigureAwait(false);
        }
        catch (DuckDBException exception)
        {
            throw DuckDbFailure.Of(exception, statement.Text, prefix);
        }
    }

    // A statement that cannot be described is run as it is: DuckDB tells what is wrong with it.
    private async Task<List<(string Name, string Type)>?> Columns(SqlStatement statement, CancellationToken stop)
    {
        try
        {
            return await session.Run($"describe {statement.Text}", ReadColumns, stop).ConfigureAwait(false);
        }
        catch (DuckDBException)
        {
            return null;
        }
    }

    private static List<(string Name, string Type)> ReadColumns(DuckDBCommand command)
    {
        using var reader = command.ExecuteReader();
        var columns = new List<(string, string)>();
        while (reader.Read())
            columns.Add((reader.GetString(0), reader.GetString(1)));
        return columns;
    }

    // The line break ends a comment at the end of the statement.
    private static (string Prefix, string Suffix) AsTexts(List<(string Name, string Type)> columns)
    {
        var selected = columns.Select((column, i) => DuckDbColumns.IsPlain(column.Type) ? $"c{i}" : $"cast(c{i} as varchar)");
        return ($"select {string.Join(", ", selected)} from (", $"\n) as cahier({string.Join(", ", columns.Select((_, i) => $"c{i}"))})");
    }

    private static SqlResult Result(DuckDBCommand command, List<(string Name, string Type)>? columns, CancellationToken stop)
    {
        using var reader = command.ExecuteReader();
        if (reader.FieldCount == 0)
            return new SqlResult.Done(null);

        string NameOf(int ordinal) => columns is null ? reader.GetName(ordinal) : columns[ordinal].Name;
        return new SqlResult.Rows(ResultFrame.Read(reader, NameOf, (i, name) => DuckDbColumns.Reader(reader, i, name), stop));
    }

    private async Task<long?> Count(string table, CancellationToken stop)
    {
        try
        {
            return await session.Run($"select count(*) from {table}", command => (long)command.ExecuteScalar()!, stop).ConfigureAwait(false);
        }
        catch (DuckDBException)
        {
            return null;
        }
    }
}
