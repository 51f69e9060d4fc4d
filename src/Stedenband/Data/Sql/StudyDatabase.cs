using System.Text.RegularExpressions;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Stedenband;

/// <summary>All tables in a DuckDB database in memory.</summary>
internal sealed partial class StudyDatabase : IDisposable
{
    private readonly Lock _lock = new();
    private readonly DuckDBConnection _connection;

    public StudyDatabase(IEnumerable<CaseTable> tables)
    {
        NativeDuckDb.EnsureFound();
        _connection = new DuckDBConnection("DataSource=:memory:");
        _connection.Open();
        foreach (var table in tables)
            TableLoader.Load(_connection, table);

        // Nothing outside the tables can be read or written from here on, and no extension is fetched.
        Execute("set autoinstall_known_extensions = false; set autoload_known_extensions = false; set enable_external_access = false; set lock_configuration = true");
    }

    /// <summary>The first result of a statement. What the statement changes is undone, so that every question meets the same data.</summary>
    /// <exception cref="SqlException">The statement is wrong.</exception>
    public DataFrame Query(string sql)
    {
        lock (_lock)
        {
            using var transaction = _connection.BeginTransaction();
            try
            {
                using var command = _connection.CreateCommand();
                command.CommandText = sql;
                using var reader = command.ExecuteReader();
                return ResultFrame.Of(reader);
            }
            catch (DuckDBException error)
            {
                throw Clear(error, sql);
            }
            finally
            {
                Undo(transaction);
            }
        }
    }

    public void Dispose() => _connection.Dispose();

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    // A statement that commits or rolls back by itself leaves nothing to undo.
    private static void Undo(DuckDBTransaction transaction)
    {
        try
        {
            transaction.Rollback();
        }
        catch (DuckDBException)
        {
        }
    }

    private static SqlException Clear(DuckDBException error, string sql)
    {
        var line = Line().Match(error.Message) is { Success: true } match ? int.Parse(match.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : (int?)null;
        var hint = BareReferences().IsMatch(sql) ? "\nThe table of works is called \"references\", with its quotes: REFERENCES is a word of SQL." : "";
        return new SqlException(error.Message.TrimEnd() + hint, line, error);
    }

    [GeneratedRegex(@"LINE (\d+):")]
    private static partial Regex Line();

    [GeneratedRegex("""(?<!")\breferences\b(?!")""", RegexOptions.IgnoreCase)]
    private static partial Regex BareReferences();
}
