namespace Stedenband;

/// <summary>The values of a row in the columns of a key.</summary>
internal sealed class RowKey(string[] values) : IEquatable<RowKey>
{
    private readonly string[] _values = values;

    /// <summary>The key of a row; null where a value is missing, since a missing value is equal to no other.</summary>
    public static RowKey? Of(CaseRow row, IReadOnlyList<string> columns)
    {
        var values = new string[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            if (row[columns[i]] is not { } value)
                return null;
            values[i] = value;
        }

        return new RowKey(values);
    }

    public bool Equals(RowKey? other) => other is not null && _values.AsSpan().SequenceEqual(other._values);

    public override bool Equals(object? obj) => Equals(obj as RowKey);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var value in _values)
            hash.Add(value);
        return hash.ToHashCode();
    }

    public override string ToString() => string.Join(", ", _values);
}
