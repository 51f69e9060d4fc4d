using FSharp.Compiler.CodeAnalysis;
using FSharp.Compiler.Text;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Control;
using Microsoft.FSharp.Core;

namespace Cahier.Languages.Assistance.FSharp;

/// <summary>Tells by its syntax whether F# code is a whole. It needs no session.</summary>
internal static class FSharpCompleteness
{
    private const int IndentWidth = 4;
    private const string FileName = "whole.fsx";

    // What has to go on in the next line.
    private static readonly string[] Unfinished =
        ["=", "->", "<-", "then", "else", "do", "with", "try", "finally", "in", "of", "and", "or", "|>", "||>", "<|", ">>", "<<", "&&", "||", "+", "-", "*", "/", ",", ";", ":", "::", "@", "|", "when", "begin", "struct", "class", "fun", "function", "if", "elif", "while", "for", "match", "let", "let!", "use", "use!", "module", "type", "yield", "return", "return!", "not", "new", "open", "member", "override", "mutable", "rec"];

    private static readonly Lazy<FSharpChecker> Parser = new(() =>
        FSharpChecker.Create(null, null, null, null, null, null, null, null, null, null, null, null, null, null));

    /// <summary>Whether the code is a whole.</summary>
    public static Completeness Of(string text)
    {
        var scan = FSharpScan.Until(text, text.Length);
        if (scan.Place is FSharpPlace.Comment or FSharpPlace.LongText or FSharpPlace.Text)
            return new Completeness.Incomplete("");

        if (scan.HasStrayBracket)
            return new Completeness.Invalid();

        var last = LastLine(text);
        if (scan.OpenBrackets > 0)
            return new Completeness.Incomplete(Indent(last, deeper: true));
        if (!last.EndsWith(";;", StringComparison.Ordinal) && (EndsUnfinished(last) || last.TrimStart().StartsWith("[<", StringComparison.Ordinal) && last.EndsWith(">]", StringComparison.Ordinal)))
            return new Completeness.Incomplete(Indent(last, deeper: true));

        var parsed = FSharpAsync.RunSynchronously(
            Parser.Value.ParseFile(FileName, SourceText.ofString(text), Options(Parser.Value), null, null), null, null);
        return parsed.Diagnostics.Where(diagnostic => diagnostic.Severity.IsError).ToList() switch
        {
            [] => new Completeness.Complete(),
            var errors when errors.All(error => error.EndLine >= text.AsSpan().TrimEnd().Count('\n') + 1 && error.EndColumn >= last.Length) => new Completeness.Incomplete(Indent(last, deeper: false)),
            _ => new Completeness.Invalid(),
        };
    }

    private static FSharpParsingOptions Options(FSharpChecker parser) =>
        parser.GetParsingOptionsFromCommandLineArgs(ListModule.OfSeq([FileName]), FSharpOption<bool>.Some(true), FSharpOption<bool>.None).Item1;

    // The last line of code, without a comment at its end.
    private static string LastLine(string text)
    {
        foreach (var line in text.Split('\n').Reverse())
        {
            var scan = line.IndexOf("//", StringComparison.Ordinal) is >= 0 and var comment && FSharpScan.Until(line, line.Length).Place == FSharpPlace.LineComment ? line[..comment] : line;
            if (scan.Trim().Length > 0)
                return scan.TrimEnd();
        }

        return "";
    }

    private static bool EndsUnfinished(string line) =>
        Unfinished.Any(ending => line.EndsWith(ending, StringComparison.Ordinal)
            && (!char.IsLetter(ending[0]) || line.Length == ending.Length || !IsNamePart(line[^(ending.Length + 1)])));

    private static bool IsNamePart(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '\'' or '.' or '`';

    private static string Indent(string line, bool deeper) =>
        new(' ', line.Length - line.TrimStart().Length + (deeper ? IndentWidth : 0));
}
