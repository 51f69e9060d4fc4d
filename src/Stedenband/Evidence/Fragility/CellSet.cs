namespace Stedenband;

/// <summary>Up to three cells in rising order; what is not used is -1.</summary>
internal readonly record struct CellSet(int A, int B, int C) : IComparable<CellSet>
{
    public static CellSet Of(ReadOnlySpan<int> cells) => new(At(cells, 0), At(cells, 1), At(cells, 2));

    public int CompareTo(CellSet other) => (A, B, C).CompareTo((other.A, other.B, other.C));

    private static int At(ReadOnlySpan<int> cells, int index) => index < cells.Length ? cells[index] : -1;
}
