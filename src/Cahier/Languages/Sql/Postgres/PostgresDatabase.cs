using System.Data;
using System.Globalization;
using Cahier.Languages.Sql.Frames;
using Cahier.Languages.Sql.Text;
using Microsoft.Data.Analysis;
using Npgsql;

namespace Cahier.Languages.Sql.Postgres;

/// <summary>
/// A PostgreSQL server that the user named. Statements run there and nowhere else, and nothing of the notebook goes there
/// unless a cell says so with <c>#!share</c>.
/// </summary>
internal sealed class PostgresDatabase : ISqlDatabase
{
    private readonly NpgsqlConnection connection;
    private readonly string? password;
    private readonly NamedResults results = new();
    private readonly List<string> notices = [];
    private Task work = Task.CompletedTask;

    private PostgresDatabase(NpgsqlConnectionStringBuilder settings)
    {
        password = settings.Password;
        Title = $"the database {settings.Database ?? settings.Username} on {settings.Host}:{settings.Port.ToString(CultureInfo.InvariantCulture)}";
        connection = new(settings.ConnectionString);
        connection.Notice += (_, notice) =>
        {
            lock (notices)
                notices.Add($"{notice.Notice.InvariantSeverity}: {notice.Notice.MessageText}");
        };
    }

    /// <summary>Where it is, without user and password.</summary>
    public string Title { get; }

    /// <inheritdoc/>
    public IReadOnlyList<string> VariableNames => results.Names;

    /// <summary>Connects.</summary>
    /// <exception cref="SqlFailure">The server cannot be reached, or refuses.</exception>
    public static async Task<PostgresDatabase> Connect(string text, CancellationToken cancellationToken)
    {
        var database = new PostgresDatabase(PostgresConnection.Read(text));
        try
        {
            await database.Guarded(database.Open, cancellationToken).ConfigureAwait(false);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Begin(IReadOnlyList<SqlStatement> script, CancellationToken cancellationToken)
    {
        // What was to stop may not have ended yet, and the connection does one thing at a time.
        await Task.WhenAny(work, Task.Delay(TimeSpan.FromSeconds(2), cancellationToken)).ConfigureAwait(false);
        if (connection.State == ConnectionState.Open && work.IsCompleted)
            return [];

        await connection.CloseAsync().ConfigureAwait(false);
        await Guarded(Open, cancellationToken).ConfigureAwait(false);
        return ["The connection was lost and has been made anew: temporary tables, settings and open transactions are gone."];
    }

    /// <inheritdoc/>
    public async Task<SqlResult> Run(SqlStatement statement, string? name, CancellationToken cancellationToken)
    {
        var result = await Guarded(stop => Execute(statement, stop), cancellationToken).ConfigureAwait(false);
        if (name is null)
            return result;
        if (result is not SqlResult.Rows rows)
            throw new SqlFailure($"there is no result to call '{name}': {statement.Name} has none.");

        results.Put(name, rows.Frame);
        return rows;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> End()
    {
        lock (notices)
        {
            IReadOnlyList<string> told = [.. notices];
            notices.Clear();
            return Task.FromResult(told);
        }
    }

    /// <inheritdoc/>
    public Variable? Find(string name) => results.Find(name);

    /// <inheritdoc/>
    public string? Declare(Variable variable, CancellationToken cancellationToken)
    {
        if (variable.Value is not DataFrame { Columns.Count: > 0 } frame)
            throw new SharingException($"'{variable.Name}' is no data frame: a server takes data frames, as temporary tables.");

        try
        {
            Guarded(stop => PostgresFrame.Write(connection, variable.Name, frame, stop), cancellationToken).GetAwaiter().GetResult();
        }
        catch (SqlFailure failure)
        {
            throw new SharingException($"PostgreSQL cannot take '{variable.Name}': {failure.Message}");
        }

        // That there was no such table before is nothing to tell.
        End();
        results.Put(variable.Name, frame);
        return $"'{variable.Name}' was sent to {Title} as a temporary table.";
    }

    /// <inheritdoc/>
    public void Dispose() => connection.Dispose();

    // Dates are to be read in one way, whatever the server's settings are.
    private async Task<bool> Open(CancellationToken stop)
    {
        await connection.OpenAsync(stop).ConfigureAwait(false);
        using var command = new NpgsqlCommand("set datestyle to ISO, YMD; set intervalstyle to postgres; set bytea_output to hex", connection);
        await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);
        return true;
    }

    private async Task<SqlResult> Execute(SqlStatement statement, CancellationToken stop)
    {
        using var command = new NpgsqlCommand(statement.Text, connection) { AllResultTypesAreUnknown = true, CommandTimeout = 0 };
        using var reader = await command.ExecuteReaderAsync(stop).ConfigureAwait(false);
        if (reader.FieldCount > 0)
            return new SqlResult.Rows(ResultFrame.Read(reader, reader.GetName, (i, name) => PostgresColumns.Reader(reader, i, name), stop));

#pragma warning disable CS0618 // The rows of a table that is made count here only; batches have no results as texts.
        var rows = reader.Statements[0].Rows;
#pragma warning restore CS0618
        return new SqlResult.Done(
            statement.TableMadeOfQuery is not null ? (long)rows
            : statement.IsChange && reader.RecordsAffected >= 0 ? reader.RecordsAffected
            : null);
    }

    private async Task<T> Guarded<T>(Func<CancellationToken, Task<T>> begin, CancellationToken cancellationToken)
    {
        try
        {
            var begun = begin(cancellationToken);
            work = begun;
            return await begun.ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellationToken);
        }
        catch (Exception exception) when (exception is NpgsqlException or InvalidOperationException or TimeoutException or System.Net.Sockets.SocketException or IOException)
        {
            throw PostgresFailure.Of(exception, password);
        }
    }
}
