using System.Text.RegularExpressions;

namespace Cahier.Languages.CSharp;

/// <summary>What to try, for the places where C# in a cell differs from C# in a file.</summary>
internal static partial class CSharpHints
{
    /// <summary>A hint for a compiler error, or null.</summary>
    /// <param name="id">The error's number.</param>
    /// <param name="line">The user's line.</param>
    public static string? For(string id, string line) => id switch
    {
        "CS8345" => "Variables at the top of a cell are fields, and a Span cannot be one. Put the code into a block { ... } or a function.",
        "CS1109" or "CS1106" => "An extension method of a cell stands by itself, outside of any class: static int Twice(this int n) => 2 * n;",
        "CS1504" => "Paths in #load start at the folder of the notebook (or of the file that loads).",
        _ when UsingDeclaration().IsMatch(line) =>
            "A using declaration does not work at the top of a cell. Write using (var x = ...) { ... }, or put the code into a block { ... }.",
        "CS1002" => "Only the last expression of a cell may go without a semicolon.",
        _ => null,
    };

    [GeneratedRegex(@"^\s*(await\s+)?using\s+(?!static\b)[\w.<>\[\],?]+\s+\w+\s*=")]
    private static partial Regex UsingDeclaration();
}
