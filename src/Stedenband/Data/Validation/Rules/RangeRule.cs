using System.Globalization;

namespace Stedenband;

/// <summary>A number is neither smaller nor greater than its column allows.</summary>
internal sealed class RangeRule : IRule
{
    public void Check(LoadedPackage data)
    {
        foreach (var (table, field, row, text) in data.Values(field => field.Minimum is not null || field.Maximum is not null))
        {
            if (FieldValue.TryParse(field, text) is not IConvertible parsed || parsed is string)
                continue;
            var number = parsed.ToDouble(CultureInfo.InvariantCulture);
            if (number < field.Minimum)
                data.Log.Add(table, row, field.Name, $"'{text}' is less than {Text(field.Minimum)}");
            if (number > field.Maximum)
                data.Log.Add(table, row, field.Name, $"'{text}' is more than {Text(field.Maximum)}");
        }
    }

    private static string Text(double? limit) => limit!.Value.ToString(CultureInfo.InvariantCulture);
}
