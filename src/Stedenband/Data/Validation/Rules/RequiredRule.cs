namespace Stedenband;

/// <summary>A required field has a value.</summary>
internal sealed class RequiredRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var table in data.Tables.Values)
        {
            foreach (var field in table.Schema.Fields.Where(field => field.Required))
            {
                var index = table.ColumnIndex(field.Name);
                foreach (var row in table.Rows.Where(row => row.Values[index] is null))
                    data.Log.Add(table, row, field.Name, "the value is missing and is required");
            }
        }
    }
}
