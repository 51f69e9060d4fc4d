using System.Text.RegularExpressions;

namespace Stedenband;

/// <summary>Page numbers and running heads: lines that a page adds to a text.</summary>
internal sealed partial class PageFurniture
{
    private const int LongestHead = 60;
    private const int LeastPages = 3;

    private readonly HashSet<string> _heads;

    public PageFurniture(IEnumerable<string> lines)
    {
        _heads = [.. lines.Select(Head).Where(head => head.Length is > 0 and <= LongestHead).GroupBy(head => head).Where(group => group.Count() >= LeastPages).Select(group => group.Key)];
    }

    public bool Has(string line) => PageNumber().IsMatch(line) || _heads.Contains(Head(line));

    // A running head has the number of its page beside it.
    private static string Head(string line) => Digits().Replace(line, "").Trim();

    [GeneratedRegex(@"^\s*[-–|]?\s*(\d{1,4}|[ivxlc]{1,7})\s*[-–|]?\s*$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
