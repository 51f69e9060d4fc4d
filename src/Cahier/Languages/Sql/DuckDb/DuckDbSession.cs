using DuckDB.NET.Data;

namespace Cahier.Languages.Sql.DuckDb;

/// <summary>A DuckDB database in memory, whose work can be stopped.</summary>
internal sealed class DuckDbSession : IDisposable
{
    // DuckDB hears of an interrupt in a few milliseconds, except where it waits for a file.
    private static readonly TimeSpan Grace = TimeSpan.FromMilliseconds(500);

    private readonly string spillFolder = Path.Combine(Path.GetTempPath(), $"cahier-sql-{Guid.NewGuid():N}");
    private DuckDBConnection connection = new("DataSource=:memory:");
    private Task work = Task.CompletedTask;

    public DuckDbSession()
    {
        connection.Open();
        // What does not fit into memory goes to a folder of its own and not beside the notebook. No extension is fetched
        // unless a cell says so: nothing is asked of other hosts by itself.
        Execute($"set errors_as_json = true; set autoinstall_known_extensions = false; set temp_directory = {SqlNames.Literal(spillFolder)}");
    }

    /// <summary>The connection. Where an earlier command was to stop and did not, it is another one to the same database.</summary>
    public DuckDBConnection Connection
    {
        get
        {
            if (work.IsCompleted)
                return connection;

            work = Task.CompletedTask;
            connection = connection.Duplicate();
            connection.Open();
            return connection;
        }
    }

    /// <summary>Gives what was to stop some more time, so that its connection, with all that is temporary, can be used on.</summary>
    public async Task Settle(CancellationToken stop)
    {
        if (!work.IsCompleted)
            await Task.WhenAny(work, Task.Delay(4 * Grace, stop)).ConfigureAwait(false);
    }

    /// <summary>Runs a command that takes no time.</summary>
    public void Execute(string sql)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    /// <summary>Runs a command on a thread of the pool and interrupts it when the token says so.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<T> Run<T>(string sql, Func<DuckDBCommand, T> execute, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        var command = Connection.CreateCommand();
        command.CommandText = sql;
        var running = Task.Run(
            () =>
            {
                using (command)
                    return execute(command);
            },
            CancellationToken.None);
        work = running;
        try
        {
            return await running.WaitAsync(stop).ConfigureAwait(false);
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            await Interrupt(command, running).ConfigureAwait(false);
            throw new OperationCanceledException(stop);
        }
    }

    /// <summary>Runs a query of texts.</summary>
    public Task<List<string>> Texts(string sql, CancellationToken stop) =>
        Run(
            sql,
            command =>
            {
                using var reader = command.ExecuteReader();
                var texts = new List<string>();
                while (reader.Read())
                    texts.Add(reader.GetString(0));
                return texts;
            },
            stop);

    /// <inheritdoc/>
    public void Dispose()
    {
        // What is still at work keeps its connection, and the process ends with it.
        if (work.IsCompleted)
            connection.Dispose();
        if (Directory.Exists(spillFolder))
            Directory.Delete(spillFolder, recursive: true);
    }

    // More than once: an interrupt that comes before the command has begun is lost.
    private static async Task Interrupt(DuckDBCommand command, Task running)
    {
        var deadline = DateTime.UtcNow + Grace;
        while (!running.IsCompleted && DateTime.UtcNow < deadline)
        {
            command.Cancel();
            await Task.WhenAny(running, Task.Delay(10, CancellationToken.None)).ConfigureAwait(false);
        }

        // What it threw on its way out is of no use to anybody.
        _ = running.ContinueWith(task => task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted, TaskScheduler.Default);
    }
}
