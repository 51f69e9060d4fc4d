using System.Text.RegularExpressions;

namespace Cahier.Book.Markup;

/// <summary>The addresses that links and images name.</summary>
internal static partial class Href
{
    /// <summary>The address of a file: no character of its name (a space, the <c>#</c> of <c>C#.ipynb</c>) is read as anything else.</summary>
    public static string To(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    /// <summary>Whether an address is that of a file, told from where the text stands.</summary>
    public static bool IsRelative(string address) => address.Length > 0 && address[0] is not ('#' or '/' or '?') && !Scheme().IsMatch(address);

    /// <summary>Whether an address is code to run. A browser skips the white space in it.</summary>
    public static bool IsProgram(string address)
    {
        var compact = string.Concat(address.Where(character => character > ' '));
        return compact.StartsWith("javascript:", StringComparison.OrdinalIgnoreCase) || compact.StartsWith("vbscript:", StringComparison.OrdinalIgnoreCase);
    }

    [GeneratedRegex("^[a-z][a-z0-9+.-]*:", RegexOptions.IgnoreCase)]
    private static partial Regex Scheme();
}
