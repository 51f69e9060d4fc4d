namespace Stedenband;

/// <summary>A value is of its column's type; a list has no empty item and none twice.</summary>
internal sealed class TypeRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var (table, field, row, text) in data.Values())
        {
            if (FieldValue.TryParse(field, text) is null)
                data.Log.Add(table, row, field.Name, $"'{text}' is not {Name(field.Type)}");
            else if (field.Type == FieldType.List)
                CheckItems(data, table, row, field, text);
        }
    }

    private static void CheckItems(LoadedPackage data, CaseTable table, CaseRow row, FieldSchema field, string text)
    {
        var items = FieldValue.Items(field, text);
        if (items.Contains(""))
            data.Log.Add(table, row, field.Name, $"'{text}' has an empty item; items stand between '{field.Delimiter}', with none at the start or end");
        foreach (var twice in items.Where(item => item != "").GroupBy(item => item).Where(group => group.Count() > 1))
            data.Log.Add(table, row, field.Name, $"'{twice.Key}' stands in the list more than once");
    }

    private static string Name(FieldType type) => type switch
    {
        FieldType.Integer => "a whole number, such as 2004",
        FieldType.Number => "a number, such as 52.37",
        FieldType.Boolean => "true or false",
        _ => "a text",
    };
}
