namespace Stedenband;

/// <summary>Recodings under which a check still gives its verdict, and the cells that it then reads: where the search goes on.</summary>
/// <param name="Cells">The recoded cells, in rising order.</param>
/// <param name="Box">Their values.</param>
/// <param name="Reads">The cells read under any of these values that can be recoded, in rising order.</param>
internal sealed record SearchNode(int[] Cells, ulong[] Box, int[] Reads);
