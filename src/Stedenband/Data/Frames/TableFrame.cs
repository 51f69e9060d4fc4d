using Microsoft.Data.Analysis;

namespace Stedenband;

/// <summary>Makes a data frame of a table.</summary>
internal static class TableFrame
{
    public static DataFrame Of(CaseTable table) => new(table.Schema.Fields.Select(field => Column(table, field)));

    private static DataFrameColumn Column(CaseTable table, FieldSchema field) => field.Type switch
    {
        FieldType.Integer => new Int32DataFrameColumn(field.Name, table.Column(field.Name).Select(value => (int?)value)),
        FieldType.Number => new DoubleDataFrameColumn(field.Name, table.Column(field.Name).Select(value => (double?)value)),
        FieldType.Boolean => new BooleanDataFrameColumn(field.Name, table.Column(field.Name).Select(value => (bool?)value)),
        _ => new StringDataFrameColumn(field.Name, table.Rows.Select(row => row[field.Name])),
    };
}
