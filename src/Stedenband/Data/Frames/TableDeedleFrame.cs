using Deedle;

namespace Stedenband;

/// <summary>Makes a Deedle frame of a table.</summary>
internal static class TableDeedleFrame
{
    public static Frame<int, string> Of(CaseTable table)
    {
        var rows = Enumerable.Range(0, table.Rows.Count).ToArray();
        var columns = new FrameBuilder.Columns<int, string>();
        foreach (var field in table.Schema.Fields)
            columns.Add(field.Name, Column(table, field, rows));
        return columns.Frame;
    }

    private static ISeries<int> Column(CaseTable table, FieldSchema field, int[] rows)
    {
        return field.Type switch
        {
            FieldType.Integer => Series(rows, table.Column(field.Name).Select(value => (int?)value)),
            FieldType.Number => Series(rows, table.Column(field.Name).Select(value => (double?)value)),
            FieldType.Boolean => Series(rows, table.Column(field.Name).Select(value => (bool?)value)),
            _ => new Series<int, string?>(rows, table.Rows.Select(row => row[field.Name])),
        };
    }

    // Every series has all rows as keys, so that a column without its first values keeps the order of the file.
    private static Series<int, T> Series<T>(int[] rows, IEnumerable<T?> values)
        where T : struct =>
        new(Deedle.Index.Create(rows), Deedle.Vectors.Vector.CreateMissing(values), Deedle.Vectors.ArrayVector.ArrayVectorBuilder.Instance, Deedle.Indices.Linear.LinearIndexBuilder.Instance);
}
