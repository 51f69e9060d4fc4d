namespace Cahier.Languages.Assistance.FSharp;

/// <summary>
/// What the brackets, texts and comments of F# code are at its end, found by looking at the characters. The compiler says
/// it only as one error among others, and an editor asks at every key.
/// </summary>
internal sealed class FSharpScan
{
    private readonly string text;
    private readonly int end;
    private readonly Stack<char> open = new();
    private int at;

    private FSharpScan(string text, int end)
    {
        this.text = text;
        this.end = end;
    }

    /// <summary>Where the code at the end is.</summary>
    public FSharpPlace Place { get; private set; }

    /// <summary>Where the content of the text begins that is open at the end.</summary>
    public int TextStart { get; private set; }

    /// <summary>The brackets that are open at the end.</summary>
    public int OpenBrackets => open.Count;

    /// <summary>Whether a bracket closes that none opened.</summary>
    public bool HasStrayBracket { get; private set; }

    /// <summary>Looks at the code up to a position.</summary>
    public static FSharpScan Until(string text, int end)
    {
        var scan = new FSharpScan(text, end);
        while (scan.at < end && scan.Place == FSharpPlace.Code)
            scan.Step();

        return scan;
    }

    private void Step()
    {
        if (Starts("//"))
            Skip("\n", FSharpPlace.LineComment, keepsEnd: true);
        else if (Starts("(*") && !Starts("(*)"))
            SkipComment();
        else if (Starts("$\"\"\"") || Starts("\"\"\""))
            Text(Starts("$") ? 4 : 3, "\"\"\"", escapes: false, isInterpolated: Starts("$"));
        else if (Starts("$@\"") || Starts("@$\"") || Starts("@\""))
            Text(Starts("@\"") ? 2 : 3, "\"", escapes: false, isInterpolated: !Starts("@\""));
        else if (Starts("$\"") || Starts("\""))
            Text(Starts("$") ? 2 : 1, "\"", escapes: true, isInterpolated: Starts("$"));
        else if (Starts("``"))
            Skip("``", FSharpPlace.Text, keepsEnd: false);
        else if (text[at] == '\'' && CharacterLength() is > 0 and var length)
            at += length;
        else
            Bracket();
    }

    private void Bracket()
    {
        var character = text[at++];
        if (character is '(' or '[' or '{')
            open.Push(character);
        else if (character is ')' or ']' or '}' && !open.TryPop(out _))
            HasStrayBracket = true;
    }

    private void Text(int prefix, string close, bool escapes, bool isInterpolated)
    {
        at += prefix;
        // Amid the marks that open it, such as $", no text has begun.
        if (at > end)
            return;

        TextStart = at;
        while (at < end)
        {
            if (escapes && text[at] == '\\')
            {
                at += 2;
            }
            else if (Starts(close))
            {
                at += close.Length;
                return;
            }
            else if (isInterpolated && text[at] == '{' && !Starts("{{"))
            {
                at++;
                if (!SkipHole())
                    return;
            }
            else
            {
                at += isInterpolated && Starts("{{") ? 2 : 1;
            }
        }

        Place = close.Length == 3 ? FSharpPlace.LongText : FSharpPlace.Text;
    }

    // The code in a text; false when it is still open at the end.
    private bool SkipHole()
    {
        var depth = open.Count;
        open.Push('{');
        while (at < end && Place == FSharpPlace.Code && open.Count > depth)
            Step();

        return open.Count <= depth;
    }

    private void SkipComment()
    {
        var depth = 0;
        do
        {
            if (Starts("(*"))
                depth++;
            else if (Starts("*)"))
                depth--;
            at += Starts("(*") || Starts("*)") ? 2 : 1;
        }
        while (depth > 0 && at < end);

        if (depth > 0)
            Place = FSharpPlace.Comment;
    }

    private void Skip(string close, FSharpPlace place, bool keepsEnd)
    {
        var found = text.IndexOf(close, at + 2, StringComparison.Ordinal);
        if (found < 0 || found >= end)
            (at, Place) = (end, place);
        else
            at = found + (keepsEnd ? 0 : close.Length);
    }

    // 'a', '\n', '\u0041'; but not the 'T of a type.
    private int CharacterLength()
    {
        var close = at + 1 < text.Length ? text.IndexOf('\'', at + (text[at + 1] == '\\' ? 3 : 2)) : -1;
        return close > 0 && close - at <= (text[at + 1] == '\\' ? 11 : 2) ? close - at + 1 : 0;
    }

    private bool Starts(string token) => string.CompareOrdinal(text, at, token, 0, token.Length) == 0;
}
