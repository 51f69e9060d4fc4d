using Cahier.Languages.Sql.DuckDb;
using DuckDB.NET.Data;

namespace Cahier.Languages.Sql.Package;

/// <summary>Brings the tables of a notebook's data package into DuckDB.</summary>
internal static class PackageTables
{
    // A larger file is read at each query instead: it may not fit into memory, and most notebooks need a part of it.
    private const long MostBytes = 64 * 1024 * 1024;

    /// <summary>Makes the tables.</summary>
    /// <returns>Notes on what could not be read as the package describes it.</returns>
    public static async Task<IReadOnlyList<string>> Load(DuckDbSession session, string folder, CancellationToken stop)
    {
        if (PackageLocator.Find(folder) is not { } file)
            return [];

        var (tables, problems) = PackageReader.Read(file);
        var notes = new List<string>(problems);
        foreach (var table in tables)
        {
            try
            {
                await Load(session, table, notes, stop).ConfigureAwait(false);
            }
            catch (DuckDBException exception)
            {
                notes.Add($"The table '{table.Name}' of the data package cannot be read, and SQL goes without it: {DuckDbFailure.Of(exception, "").Message}");
            }
        }

        return notes;
    }

    private static async Task Load(DuckDbSession session, PackageTable table, List<string> notes, CancellationToken stop)
    {
        var header = await session.Texts($"select column_name from (describe from {Source(table, [])})", stop).ConfigureAwait(false);
        var fields = table.Fields.Where(field => header.Contains(field.Name)).ToList();
        if (table.Fields.FirstOrDefault(field => !header.Contains(field.Name)) is { } absent)
            notes.Add($"The table '{table.Name}' of the data package has no column '{absent.Name}', which its schema describes.");

        try
        {
            await Create(session, table, header, fields, stop).ConfigureAwait(false);
        }
        catch (DuckDBException)
        {
            var wrong = new List<PackageField>();
            foreach (var field in fields)
                if (await FirstWrong(session, table, fields, field, stop).ConfigureAwait(false) is { } value)
                {
                    wrong.Add(field);
                    notes.Add($"The table '{table.Name}' of the data package has '{value}' in its column '{field.Name}', which is no {field.Kind}: the column is read as text.");
                }

            var asText = fields.Select(field => wrong.Contains(field) ? field with { Expression = column => column } : field).ToList();
            await Create(session, table, header, asText, stop).ConfigureAwait(false);
        }
    }

    private static Task<int> Create(DuckDbSession session, PackageTable table, IReadOnlyList<string> header, List<PackageField> fields, CancellationToken stop)
    {
        var kind = table.Files.Sum(file => new FileInfo(file).Length) > MostBytes ? "view" : "table";
        var columns = header.Select(name => fields.Find(field => field.Name == name) is { } field
            ? $"{field.Expression(SqlNames.Quoted(name))} as {SqlNames.Quoted(name)}"
            : SqlNames.Quoted(name));
        var sql = $"create or replace {kind} memory.main.{SqlNames.Quoted(table.Name)} as select {string.Join(", ", columns)} from {Source(table, fields)}";
        return session.Run(sql, command => command.ExecuteNonQuery(), stop);
    }

    // A text that cannot be read makes the whole expression fail, so each text is tried by itself.
    private static async Task<string?> FirstWrong(DuckDbSession session, PackageTable table, List<PackageField> fields, PackageField field, CancellationToken stop)
    {
        var column = SqlNames.Quoted(field.Name);
        var found = await session.Texts(
            $"select {column} from {Source(table, fields)} where {column} is not null and try({field.Expression(column)}) is null limit 1",
            stop).ConfigureAwait(false);
        return found.Count > 0 ? found[0] : null;
    }

    private static string Source(PackageTable table, List<PackageField> texts)
    {
        var files = string.Join(", ", table.Files.Select(SqlNames.Literal));
        var types = texts.Count == 0 ? "" : $", types = {{{string.Join(", ", texts.Select(field => $"{SqlNames.Literal(field.Name)}: 'varchar'"))}}}";
        return $"read_csv([{files}], {table.Dialect}{types})";
    }
}
