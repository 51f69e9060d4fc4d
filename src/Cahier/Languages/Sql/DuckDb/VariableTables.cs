using Cahier.Languages.Sql.Text;
using DuckDB.NET.Data;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.DuckDb;

/// <summary>
/// Data frames of other languages as tables, for the time of a cell: those that it mentions by name. They are temporary
/// tables, which DuckDB looks at before all others, so a variable goes before a table of its name.
/// </summary>
internal sealed class VariableTables(string language, IVariableSource variables)
{
    // A view that was made of a variable refers to it by name: its table has to be there from then on.
    private readonly HashSet<string> usedByViews = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> present = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Copies the data frames that the statements mention.</summary>
    /// <returns>Notes on names that mean two things.</returns>
    public async Task<IReadOnlyList<string>> Bring(DuckDbSession session, IReadOnlyList<SqlStatement> script, CancellationToken stop)
    {
        var mentioned = script.SelectMany(statement => statement.Tokens)
            .Where(token => token.Kind is SqlTokenKind.Word or SqlTokenKind.QuotedName)
            .Select(token => token.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var frames = Frames(name => mentioned.Contains(name) || usedByViews.Contains(name));
        var notes = new List<string>();
        foreach (var same in frames.GroupBy(frame => frame.Name, StringComparer.OrdinalIgnoreCase))
            notes.AddRange(await Bring(session, [.. same], stop).ConfigureAwait(false));

        if (script.Any(statement => statement.MakesView))
            usedByViews.UnionWith(present);
        return notes;
    }

    /// <summary>Refuses to change a copy: the variable would stay as it is.</summary>
    /// <exception cref="SqlFailure">The statement would.</exception>
    public void Protect(SqlStatement statement)
    {
        if (statement.ChangedTable is { } name && present.Contains(name))
            throw new SqlFailure($"'{name}' is a variable of another language, of which SQL has a copy only to read.")
            {
                Hint = $"Make a table of it first, create table my_{name} as from {name}, and change that.",
            };
    }

    /// <summary>Removes the copies.</summary>
    public void Remove(DuckDbSession session)
    {
        foreach (var name in present.Except(usedByViews, StringComparer.OrdinalIgnoreCase).ToList())
        {
            Drop(session, name);
            present.Remove(name);
        }
    }

    private async Task<IReadOnlyList<string>> Bring(DuckDbSession session, List<NamedFrame> same, CancellationToken stop)
    {
        var (name, frame, owner) = same[0];
        if (frame.Columns.Count == 0)
            return [$"'{name}' of {Display(owner)} has no columns: SQL does not see it."];

        var existing = await Tables(session, name, stop).ConfigureAwait(false);
        if (existing.Contains("temp") && !present.Contains(name))
            return [$"'{name}' is the temporary table here, and not the variable of {Display(owner)}: rename one of them."];

        present.Add(name);
        await Task.Run(() => FrameTable.Write(session.Connection, "temp", name, frame, stop), stop).ConfigureAwait(false);
        var notes = new List<string>();
        if (existing.Contains("memory"))
            notes.Add($"'{name}' is the variable of {Display(owner)} here, and not the table of that name.");
        if (same.Any(other => !ReferenceEquals(other.Frame, frame)))
            notes.Add($"'{name}' is the variable of {Display(owner)} here, and not that of {Display(same.First(other => !ReferenceEquals(other.Frame, frame)).Owner)}.");
        return notes;
    }

    // The name as the cell writes it, in any case of its letters; the same case first.
    private IEnumerable<NamedFrame> Frames(Func<string, bool> isMentioned) =>
        from language in variables.OthersThan(language)
        from name in language.VariableNames
        where isMentioned(name)
        let frame = language.Find(name)?.Value as DataFrame
        where frame is not null
        select new NamedFrame(name, frame, language.Name);

    private static Task<List<string>> Tables(DuckDbSession session, string name, CancellationToken stop) =>
        session.Texts(
            $"""
            select database_name from duckdb_tables() where lower(table_name) = lower({SqlNames.Literal(name)}) and schema_name = 'main'
            union all
            select database_name from duckdb_views() where lower(view_name) = lower({SqlNames.Literal(name)}) and schema_name = 'main'
            """,
            stop);

    private static void Drop(DuckDbSession session, string name)
    {
        try
        {
            session.Execute($"drop table if exists temp.main.{SqlNames.Quoted(name)}");
        }
        catch (DuckDBException)
        {
            // In a transaction that failed nothing can be dropped; its rollback takes the table away.
        }
    }

    private static string Display(string language) => language switch
    {
        "csharp" => "C#",
        "fsharp" => "F#",
        _ => language,
    };

    private sealed record NamedFrame(string Name, DataFrame Frame, string Owner);
}
