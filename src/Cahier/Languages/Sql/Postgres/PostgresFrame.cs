using System.Globalization;
using Cahier.Languages.Sql.Frames;
using Microsoft.Data.Analysis;
using Npgsql;
using NpgsqlTypes;

namespace Cahier.Languages.Sql.Postgres;

/// <summary>Copies a data frame into a temporary table of a server.</summary>
internal static class PostgresFrame
{
    /// <summary>Makes the table in place of one of the same name.</summary>
    public static async Task<bool> Write(NpgsqlConnection connection, string name, DataFrame frame, CancellationToken stop)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var columns = frame.Columns.Select(column => (Name: SqlNames.Quoted(ResultFrame.UniqueName(column.Name, names)), Type: Type(column))).ToList();
        var table = $"pg_temp.{SqlNames.Quoted(name)}";
        var definition = string.Join(", ", columns.Select(column => $"{column.Name} {column.Type.Name}"));
        using (var command = new NpgsqlCommand($"drop table if exists {table}; create temporary table {SqlNames.Quoted(name)} ({definition})", connection))
            await command.ExecuteNonQueryAsync(stop).ConfigureAwait(false);

        var import = await connection.BeginBinaryImportAsync($"copy {table} from stdin (format binary)", stop).ConfigureAwait(false);
        await using (import.ConfigureAwait(false))
        {
            for (var row = 0L; row < frame.Rows.Count; row++)
            {
                await import.StartRowAsync(stop).ConfigureAwait(false);
                for (var i = 0; i < columns.Count; i++)
                    await Write(import, frame.Columns[i][row], columns[i].Type.Kind, stop).ConfigureAwait(false);
            }

            await import.CompleteAsync(stop).ConfigureAwait(false);
        }

        return true;
    }

    private static Task Write(NpgsqlBinaryImporter import, object? value, NpgsqlDbType type, CancellationToken stop) =>
        value is null ? import.WriteNullAsync(stop) : import.WriteAsync(Converted(value, type), type, stop);

    private static object Converted(object value, NpgsqlDbType type) => type switch
    {
        NpgsqlDbType.Smallint => Convert.ToInt16(value, CultureInfo.InvariantCulture),
        NpgsqlDbType.Integer => Convert.ToInt32(value, CultureInfo.InvariantCulture),
        NpgsqlDbType.Bigint => Convert.ToInt64(value, CultureInfo.InvariantCulture),
        NpgsqlDbType.Numeric => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        NpgsqlDbType.Timestamp => DateTime.SpecifyKind((DateTime)value, DateTimeKind.Unspecified),
        NpgsqlDbType.Text => value is IFormattable formattable ? formattable.ToString(null, CultureInfo.InvariantCulture) : value.ToString()!,
        _ => value,
    };

    private static (string Name, NpgsqlDbType Kind) Type(DataFrameColumn column) => column.DataType switch
    {
        var type when type == typeof(bool) => ("boolean", NpgsqlDbType.Boolean),
        var type when type == typeof(sbyte) || type == typeof(byte) || type == typeof(short) => ("smallint", NpgsqlDbType.Smallint),
        var type when type == typeof(ushort) || type == typeof(int) => ("integer", NpgsqlDbType.Integer),
        var type when type == typeof(uint) || type == typeof(long) => ("bigint", NpgsqlDbType.Bigint),
        var type when type == typeof(ulong) || type == typeof(decimal) => ("numeric", NpgsqlDbType.Numeric),
        var type when type == typeof(float) => ("real", NpgsqlDbType.Real),
        var type when type == typeof(double) => ("double precision", NpgsqlDbType.Double),
        var type when type == typeof(DateTime) => ("timestamp", NpgsqlDbType.Timestamp),
        _ => ("text", NpgsqlDbType.Text),
    };
}
