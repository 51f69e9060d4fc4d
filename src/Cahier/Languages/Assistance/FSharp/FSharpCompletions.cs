using System.Text.RegularExpressions;
using Cahier.Languages.Assistance.CSharp;
using Cahier.Languages.Assistance.Paths;
using Cahier.Languages.Assistance.Ranking;
using Cahier.Languages.CSharp;
using FSharp.Compiler.CodeAnalysis;
using FSharp.Compiler.EditorServices;
using FSharp.Compiler.Tokenization;
using Microsoft.FSharp.Core;
using static FSharp.Compiler.Interactive.Shell;

namespace Cahier.Languages.Assistance.FSharp;

/// <summary>What can be typed at a position of an F# cell.</summary>
internal static partial class FSharpCompletions
{
    // To write the signatures of all would take longer than to find them.
    private const int MostDetails = 20;

    /// <summary>The completions that need no compiler, or null.</summary>
    public static CompletionList? InText(DraftCode code, int position)
    {
        var text = code.Text;
        var line = text[(text.AsSpan(0, position).LastIndexOfAny('\r', '\n') + 1)..position];
        if (OpenDirective().Match(line) is { Success: true } open)
            return open.Groups["kind"].Value == "r"
                ? DirectiveCompletions.Reference(open.Groups["text"].Value, position, code.Folder)
                : DirectiveCompletions.Load(open.Groups["text"].Value, position, code.Folder, ".fsx", ".fs");

        var scan = FSharpScan.Until(text, position);
        return scan.Place switch
        {
            FSharpPlace.Code => null,
            FSharpPlace.Text => PathCompletions.Complete(text[scan.TextStart..position], position, code.Folder),
            _ => new(position, position, []),
        };
    }

    /// <summary>The completions of code.</summary>
    /// <param name="session">The session.</param>
    /// <param name="code">The code.</param>
    /// <param name="position">The position.</param>
    public static CompletionList InCode(FsiEvaluationSession session, DraftCode code, int position)
    {
        var text = code.Text;
        var end = position;
        while (end < text.Length && IsNamePart(text[end]))
            end++;

        var (declared, word) = Declared(session, code, position);
        var isMember = position > word.Length && text[position - word.Length - 1] == '.';
        var candidates = declared
            .Where(item => CompletionRanking.Fit(item.NameInList, word) is not null)
            .Select(item => new Candidate(item.NameInList, item.NameInCode, item.NameInList, FSharpKinds.Of(item), NearnessOf(item, isMember), () => DetailOf(item)));
        return new(position - word.Length, end, CompletionRanking.Choose(isMember ? candidates : candidates.Concat(Others(word, declared)), word, MostDetails));
    }

    private static (DeclarationListItem[] Items, string Word) Declared(FsiEvaluationSession session, DraftCode code, int position)
    {
        var draft = FSharpDraft.Check(session, code);
        var (line, column) = draft.PlaceOf(position);
        var name = QuickParse.GetPartialLongNameEx(draft.Lines[line], column - 1);
        var items = draft.Checked.GetDeclarationListInfo(
            FSharpOption<FSharpParseFileResults>.Some(draft.Parsed), line + 1, draft.Lines[line], name, null, null, null).Items;

        // In an empty line the compiler knows no place: a name there makes one.
        return items.Length == 0 && draft.Lines[line].AsSpan().Trim().IsEmpty
            ? (Declared(session, code with { Text = code.Text.Insert(position, "x") }, position + 1).Items, "")
            : (items, name.PartialIdent);
    }

    private static IEnumerable<Candidate> Others(string word, DeclarationListItem[] declared)
    {
        var names = declared.Select(item => item.NameInList).ToHashSet(StringComparer.Ordinal);
        var keywords = FSharpKeywords.KeywordsWithDescription
            .Where(keyword => char.IsAsciiLetter(keyword.Item1[0]))
            .Select(keyword => Candidate.Of(keyword.Item1, CompletionKinds.Keyword, Nearness.Extension));
        var types = word.Length == 0 ? [] : ImportableTypes.Of(CSharpReferences.Default)
            .Matching(name => CompletionRanking.Fit(name, word) is < CompletionRanking.Loosest)
            .Where(type => !names.Contains(type.Name) && !type.Namespace.StartsWith("Microsoft.FSharp.", StringComparison.Ordinal))
            .Select(type => new Candidate(type.Name, $"{type.Namespace}.{type.Name}", type.Name, type.Kind, Nearness.Importable, () => type.Namespace));
        return keywords.Concat(types);
    }

    private static Nearness NearnessOf(DeclarationListItem item, bool isMember) =>
        isMember ? item.Glyph.IsExtensionMethod ? Nearness.Extension
            : item.NameInCode is "Equals" or "GetHashCode" or "GetType" or "ToString" ? Nearness.Everywhere
            : Nearness.Member
        : IsOfSession(item) ? Nearness.Own
        : item.Glyph.IsField ? Nearness.Place
        : item.Glyph.IsVariable ? Nearness.Member
        : Nearness.Imported;

    // The session puts what a cell declares into a module FSI_0003.
    private static bool IsOfSession(DeclarationListItem item) =>
        item.FullName.StartsWith("FSI_", StringComparison.Ordinal) || item.FullName == item.NameInCode && item.Glyph.IsVariable;

    // That of a type is its whole declaration.
    private static string? DetailOf(DeclarationListItem item) =>
        FSharpKinds.Of(item) is CompletionKinds.Variable or CompletionKinds.Function or CompletionKinds.Property or CompletionKinds.Field
            ? FSharpTips.Signature(item.Description)
            : null;

    private static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '\'';

    [GeneratedRegex("""^\s*#(?<kind>r|load)\s*@?"(?<text>[^"]*)$""")]
    private static partial Regex OpenDirective();
}
