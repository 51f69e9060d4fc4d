using DuckDB.NET.Data;

namespace Stedenband;

/// <summary>Copies a table into the database.</summary>
internal static class TableLoader
{
    public static void Load(DuckDBConnection connection, CaseTable table)
    {
        using var command = connection.CreateCommand();
        command.CommandText = $"create table {Quoted(table.Name)} ({string.Join(", ", table.Schema.Fields.Select(field => $"{Quoted(field.Name)} {SqlType(field.Type)}"))})";
        command.ExecuteNonQuery();

        using var appender = connection.CreateAppender(table.Name);
        foreach (var source in table.Rows)
        {
            var row = appender.CreateRow();
            for (var i = 0; i < table.Schema.Fields.Count; i++)
                Append(row, table.Schema.Fields[i], source.Values[i]);
            row.EndRow();
        }
    }

    private static void Append(IDuckDBAppenderRow row, FieldSchema field, string? text)
    {
        if (text is null)
            row.AppendNullValue();
        else if (field.Type is FieldType.List)
            row.AppendValue(text);
        else if (FieldValue.Parse(field, text) is var value && value is int whole)
            row.AppendValue((int?)whole);
        else if (value is double number)
            row.AppendValue((double?)number);
        else if (value is bool flag)
            row.AppendValue((bool?)flag);
        else
            row.AppendValue(text);
    }

    private static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string SqlType(FieldType type) => type switch
    {
        FieldType.Integer => "integer",
        FieldType.Number => "double",
        FieldType.Boolean => "boolean",
        _ => "varchar",
    };
}
