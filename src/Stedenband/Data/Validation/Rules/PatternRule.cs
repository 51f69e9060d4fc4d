namespace Stedenband;

/// <summary>A value matches the pattern of its column.</summary>
internal sealed class PatternRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var (table, field, row, text) in data.Values(field => field.Pattern is not null))
        {
            if (!field.Pattern!.IsMatch(text))
                data.Log.Add(table, row, field.Name, $"'{text}' does not match the pattern {field.PatternText}");
        }
    }
}
