namespace Stedenband;

/// <summary>A value is one of those that the column allows.</summary>
internal sealed class EnumRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var (table, field, row, text) in data.Values(field => field.Enum is not null))
        {
            foreach (var item in LoadedPackage.Items(field, text).Where(item => !field.Enum!.Contains(item)))
                data.Log.Add(table, row, field.Name, $"'{item}' is not one of {string.Join(", ", field.Enum!)}");
        }
    }
}
