namespace Stedenband;

/// <summary>Names as a sentence has them.</summary>
internal static class Names
{
    /// <summary>Such as <c>A, B and C</c>; "none" when there are none.</summary>
    public static string Joined(IEnumerable<string> names) => names.ToList() switch
    {
        [] => "none",
        [var one] => one,
        [.. var first, var last] => $"{string.Join(", ", first)} and {last}",
    };
}
