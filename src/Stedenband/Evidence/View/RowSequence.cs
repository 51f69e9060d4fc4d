using System.Collections;

namespace Stedenband;

/// <summary>The rows of a table that are there. To pass by a row is to read that it is there, since striking it out could matter.</summary>
/// <typeparam name="T">The kind of row.</typeparam>
public sealed class RowSequence<T> : IEnumerable<T>
    where T : RowView
{
    private readonly IReadOnlyList<RowView> _rows;
    private readonly Func<T, bool>? _named;

    internal RowSequence(IReadOnlyList<RowView> rows, Func<T, bool>? named = null)
    {
        _rows = rows;
        _named = named;
    }

    /// <summary>The rows whose keys, names and texts are like this. Those are no coded values, so the other rows are not even read.</summary>
    /// <param name="named">A question to what is plain text in a row.</param>
    public RowSequence<T> Named(Func<T, bool> named) => new(_rows, named);

    /// <summary>The row with a key; null where it is not there.</summary>
    public T? WithId(string id) => Named(row => row.Id == id).FirstOrDefault();

    /// <inheritdoc />
    public IEnumerator<T> GetEnumerator()
    {
        foreach (var row in _rows)
        {
            if ((_named is null || _named((T)row)) && row.IsThere)
                yield return (T)row;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
