using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Analysis;

namespace Cahier.Languages.Sql.Frames;

/// <summary>Makes a data frame of a result.</summary>
internal static class ResultFrame
{
    /// <summary>How many values a result may have: what is more is surely a mistake, and would take the process with it.</summary>
    public const long MostValues = 50_000_000;

    /// <summary>Reads a result to its end.</summary>
    /// <param name="reader">The result, before its first row.</param>
    /// <param name="nameOf">The name of a column, by its number.</param>
    /// <param name="column">Makes the reader of a column, of its number and of a name that no other column has.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SqlFailure">The result is too large.</exception>
    public static DataFrame Read(
        DbDataReader reader, Func<int, string> nameOf, Func<int, string, ColumnReader> column, CancellationToken cancellationToken)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var columns = Enumerable.Range(0, reader.FieldCount).Select(i => column(i, UniqueName(nameOf(i), names))).ToArray();
        var most = MostValues / Math.Max(1, columns.Length);
        for (var rows = 0L; reader.Read(); rows++)
        {
            if (rows % 1024 == 0)
                cancellationToken.ThrowIfCancellationRequested();
            if (rows == most)
                throw TooLarge(most);
            for (var i = 0; i < columns.Length; i++)
                columns[i].Read(reader, i);
        }

        return new(columns.Select(read => read.Column));
    }

    /// <summary>The name, or the name with a number where it is taken.</summary>
    public static string UniqueName(string name, HashSet<string> names)
    {
        var unique = name.Length == 0 ? "column" : name;
        for (var i = 2; !names.Add(unique); i++)
            unique = $"{name}_{i.ToString(CultureInfo.InvariantCulture)}";

        return unique;
    }

    private static SqlFailure TooLarge(long most) =>
        new($"the result has more than {most.ToString("N0", CultureInfo.InvariantCulture)} rows, too many for a data frame.")
        {
            Hint = "Count or group them, add a limit, or keep them in the database with create table … as.",
        };
}
