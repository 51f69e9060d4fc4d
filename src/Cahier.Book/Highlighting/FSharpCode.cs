using FSharp.Compiler.Tokenization;
using Microsoft.FSharp.Collections;

namespace Cahier.Book.Highlighting;

internal static class FSharpCode
{
    public static IEnumerable<CodeSpan> Classify(string source) =>
        MagicLines.Find(source).Concat(Tokens(MagicLines.Blank(source)));

    private static IEnumerable<CodeSpan> Tokens(string source)
    {
        var tokenizer = new FSharpSourceTokenizer(ListModule.Empty<string>(), null, null);
        var state = FSharpTokenizerLexState.Initial;
        var lineStart = 0;
        var inHole = false;
        foreach (var line in source.Split('\n'))
        {
            var tokens = tokenizer.CreateLineTokenizer(line);
            while (true)
            {
                var (found, next) = tokens.ScanToken(state);
                state = next;
                if (found is null) break;
                var token = found.Value;
                if (IsBraceOfHole(token, line, ref inHole)) continue;
                if (KindOf(token) is { } kind)
                    yield return new(lineStart + token.LeftColumn, token.RightColumn - token.LeftColumn + 1, kind);
            }

            lineStart += line.Length + 1;
        }
    }

    // The holes of an interpolated string open and close with tokens that count as text: show their braces plain.
    private static bool IsBraceOfHole(FSharpTokenInfo token, string line, ref bool inHole)
    {
        if (token.TokenName is "INTERP_STRING_BEGIN_PART" or "INTERP_STRING_PART") return inHole = true;
        if (!inHole || token.TokenName != "STRING_TEXT" || line[token.LeftColumn] != '}') return false;
        inHole = false;
        return true;
    }

    private static CodeKind? KindOf(FSharpTokenInfo token) => token.ColorClass switch
    {
        FSharpTokenColorKind.Keyword => CodeKind.Keyword,
        FSharpTokenColorKind.Comment => CodeKind.Comment,
        FSharpTokenColorKind.String => CodeKind.Text,
        FSharpTokenColorKind.Number => CodeKind.Number,
        FSharpTokenColorKind.UpperIdentifier => CodeKind.Type,
        FSharpTokenColorKind.PreprocessorKeyword or FSharpTokenColorKind.InactiveCode => CodeKind.Directive,
        _ => null,
    };
}
