using Cahier.Languages.Sql.Package;
using Cahier.Languages.Sql.Text;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.DuckDb;

/// <summary>
/// The notebook's own database: DuckDB in this process, in memory, with the tables of the data package that the notebook
/// belongs to. Made with the first SQL cell.
/// </summary>
internal sealed class DuckDbDatabase(string language, string folder, IVariableSource variables) : ISqlDatabase
{
    private readonly VariableTables frames = new(language, variables);
    private readonly NamedResults results = new();
    private DuckDbSession? session;
    private bool hasPackage;

    /// <inheritdoc/>
    public IReadOnlyList<string> VariableNames => results.Names;

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> Begin(IReadOnlyList<SqlStatement> script, CancellationToken cancellationToken)
    {
        try
        {
            var opened = await Task.Run(Opened, cancellationToken).ConfigureAwait(false);
            await opened.Settle(cancellationToken).ConfigureAwait(false);
            var notes = hasPackage ? [] : await PackageTables.Load(opened, folder, cancellationToken).ConfigureAwait(false);
            hasPackage = true;
            return [.. notes, .. await frames.Bring(opened, script, cancellationToken).ConfigureAwait(false)];
        }
        catch (DuckDBException exception)
        {
            throw DuckDbFailure.Of(exception, "");
        }
    }

    /// <inheritdoc/>
    public async Task<SqlResult> Run(SqlStatement statement, string? name, CancellationToken cancellationToken)
    {
        if (!statement.IsQuery && !statement.IsListing)
            results.Forget();
        frames.Protect(statement);
        var runner = new DuckDbRunner(Opened());
        return name is null
            ? await runner.Execute(statement, cancellationToken).ConfigureAwait(false)
            : await Keep(runner, statement, name, cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> End()
    {
        if (session is not null)
            frames.Remove(session);
        return Task.FromResult<IReadOnlyList<string>>([]);
    }

    /// <inheritdoc/>
    public Variable? Find(string name) =>
        results.Find(name) ?? (Table(name) is { } frame ? results.Put(name, frame) : null);

    /// <inheritdoc/>
    public string? Declare(Variable variable, CancellationToken cancellationToken)
    {
        try
        {
            if (variable.Value is DataFrame { Columns.Count: > 0 } frame)
                FrameTable.Write(Opened().Connection, "memory", variable.Name, frame, cancellationToken);
            else
                Opened().Execute($"set variable {SqlNames.Quoted(variable.Name)} = {SqlLiteral.Of(variable)}");
        }
        catch (DuckDBException exception)
        {
            throw new SharingException($"SQL cannot take '{variable.Name}': {DuckDbFailure.Of(exception, "").Message}");
        }

        results.Put(variable.Name, variable.Value);
        return variable.Value is DataFrame ? null : $"In SQL, '{variable.Name}' is read with getvariable('{variable.Name}').";
    }

    /// <inheritdoc/>
    public void Dispose() => session?.Dispose();

    private DuckDbSession Opened() => session ??= new();

    // The result is kept as DuckDB has it, for its tables know more types than a data frame.
    private async Task<SqlResult> Keep(DuckDbRunner runner, SqlStatement statement, string name, CancellationToken stop)
    {
        if (statement.IsQuery || statement.IsListing)
        {
            var table = $"memory.main.{SqlNames.Quoted(name)}";
            await runner.Keep(statement, table, stop).ConfigureAwait(false);
            var kept = (SqlResult.Rows)await runner.Execute(SqlScript.Read($"from {table}")[0], stop).ConfigureAwait(false);
            results.Put(name, kept.Frame);
            return kept;
        }

        if (await runner.Execute(statement, stop).ConfigureAwait(false) is not SqlResult.Rows { Frame: { Columns.Count: > 0 } frame } rows)
            throw new SqlFailure($"there is no result to call '{name}': {statement.Name} has none.");

        await Task.Run(() => FrameTable.Write(Opened().Connection, "memory", name, frame, stop), stop).ConfigureAwait(false);
        results.Put(name, frame);
        return rows;
    }

    private DataFrame? Table(string name)
    {
        if (session is null)
            return null;
        try
        {
            var query = SqlScript.Read($"from {SqlNames.Quoted(name)}")[0];
            return (new DuckDbRunner(session).Execute(query, CancellationToken.None).GetAwaiter().GetResult() as SqlResult.Rows)?.Frame;
        }
        catch (SqlFailure)
        {
            return null;
        }
    }
}
