namespace Stedenband;

/// <summary>Up to three cells in rising order; what is not used is -1.</summary>
internal readonly record struct CellSet(int A, int B, int C) : IComparable<CellSet>
{
    public static CellSet Of(ReadOnlySpan<int> cells) => new(At(cells, 0), At(cells, 1), At(cells, 2));

    /// <summary>The cells but the one at an index.</summary>
    public static CellSet Without(ReadOnlySpan<int> cells, int index)
    {
        Span<int> others = stackalloc int[cells.Length - 1];
        cells[..index].CopyTo(others);
        cells[(index + 1)..].CopyTo(others[index..]);
        return Of(others);
    }

    public int CompareTo(CellSet other) => (A, B, C).CompareTo((other.A, other.B, other.C));

    private static int At(ReadOnlySpan<int> cells, int index) => index < cells.Length ? cells[index] : -1;
}
