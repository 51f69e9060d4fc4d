using System.Text.RegularExpressions;

namespace Cahier.Documents.Conversion.Programs;

/// <summary>
/// What a program says of the notebook that it was made from, in comments that lead back to it: a line that begins with
/// <c>//~</c> is a line of the notebook that the program has elsewhere or not at all; <c>/*~ ~*/</c> is the same within a
/// line, and what stands between <c>/*~+*/</c> and <c>/*+~*/</c> is the program's own.
/// </summary>
internal static partial class ProgramMarks
{
    /// <summary>Begins a line of the notebook.</summary>
    public const string Line = "//~ ";

    /// <summary>Begins a line in whose place a declaration stands further down.</summary>
    public const string Declares = "//~declares ";

    /// <summary>Begins a loaded file.</summary>
    public const string Loaded = "//~loaded ";

    /// <summary>Ends a loaded file.</summary>
    public const string EndOfLoaded = "//~end of ";

    /// <summary>Begins a line that tells a name which the notebook has twice.</summary>
    public const string Renamed = "//~renamed ";

    /// <summary>Begins a line of the head that is of no cell.</summary>
    public const string Head = "//~brought along ";

    /// <summary>A text of the notebook within a line.</summary>
    public static string Kept(string text) => $"/*~{text}~*/";

    /// <summary>A text of the program within a line.</summary>
    public static string Added(string text) => $"/*~+*/{text}/*+~*/";

    /// <summary>The text with the notebook's parts in the place of the program's.</summary>
    public static string Undo(string text) =>
        KeptLine().Replace(KeptText().Replace(AddedText().Replace(text, ""), "$1"), "$1$2");

    [GeneratedRegex(@"/\*~\+\*/.*?/\*\+~\*/", RegexOptions.Singleline)]
    private static partial Regex AddedText();

    [GeneratedRegex(@"/\*~(?!\+\*/)(?!declares )(.*?)~\*/", RegexOptions.Singleline)]
    private static partial Regex KeptText();

    [GeneratedRegex(@"^([ \t]*)//~ (.*)$", RegexOptions.Multiline)]
    private static partial Regex KeptLine();
}
