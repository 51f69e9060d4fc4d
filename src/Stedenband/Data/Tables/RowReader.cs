using System.Reflection;
using System.Text.Json;

namespace Stedenband;

/// <summary>Makes typed rows of the rows of a table: a column goes to the property of its name.</summary>
internal static class RowReader
{
    private static readonly JsonNamingPolicy ColumnNames = JsonNamingPolicy.SnakeCaseLower;

    /// <summary>The columns that a typed row takes its properties from.</summary>
    public static IEnumerable<(string Column, PropertyInfo Property)> ColumnsOf(Type row) =>
        row.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.CanWrite)
            .Select(property => (property.GetCustomAttribute<ColumnAttribute>()?.Name ?? ColumnNames.ConvertName(property.Name), property));

    /// <summary>The typed rows of a table that has passed validation.</summary>
    public static IReadOnlyList<T> Read<T>(CaseTable table)
    {
        var columns = ColumnsOf(typeof(T))
            .Select(pair => (pair.Property, Index: table.ColumnIndex(pair.Column)))
            .ToArray();
        var rows = new T[table.Rows.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var row = Activator.CreateInstance<T>();
            foreach (var (property, index) in columns)
            {
                if (Value(property, table.Schema.Fields[index], table.Rows[i].Values[index]) is { } value)
                    property.SetValue(row, value);
            }

            rows[i] = row;
        }

        return Array.AsReadOnly(rows);
    }

    private static object? Value(PropertyInfo property, FieldSchema field, string? text) =>
        property.PropertyType == typeof(Basis) ? BasisTerm.Parse(text!) : FieldValue.Parse(field, text);
}
