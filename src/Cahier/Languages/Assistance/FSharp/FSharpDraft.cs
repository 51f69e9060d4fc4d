using System.Text;
using System.Text.RegularExpressions;
using FSharp.Compiler.CodeAnalysis;
using FSharp.Compiler.Diagnostics;
using Microsoft.FSharp.Core;
using static FSharp.Compiler.Interactive.Shell;

namespace Cahier.Languages.Assistance.FSharp;

/// <summary>An F# cell that somebody is writing, checked on top of the session.</summary>
internal sealed partial class FSharpDraft
{
    private FSharpDraft(DraftCode code, string text, FSharpParseFileResults parsed, FSharpCheckFileResults @checked)
    {
        Code = code;
        Lines = text.Split('\n');
        HasDirectives = text != code.Text;
        Parsed = parsed;
        Checked = @checked;
    }

    /// <summary>The code.</summary>
    public DraftCode Code { get; }

    /// <summary>The lines as the compiler reads them.</summary>
    public string[] Lines { get; }

    /// <summary>Whether the code loads or refers to something: what that brings is known only when it has run.</summary>
    public bool HasDirectives { get; }

    /// <summary>What the parser found.</summary>
    public FSharpParseFileResults Parsed { get; }

    /// <summary>What the type checker found.</summary>
    public FSharpCheckFileResults Checked { get; }

    /// <summary>The findings of both.</summary>
    public IEnumerable<FSharpDiagnostic> Diagnostics => HasDirectives ? Parsed.Diagnostics : Parsed.Diagnostics.Concat(Checked.Diagnostics);

    /// <summary>Checks code, without running it.</summary>
    public static FSharpDraft Check(FsiEvaluationSession session, DraftCode code)
    {
        var text = WithoutDirectives(code.Text);
        var (parsed, @checked, _) = session.ParseAndCheckInteraction(text, FSharpOption<bool>.Some(false));
        return new(code, text, parsed, @checked);
    }

    /// <summary>The line, from 0, and the column of a position.</summary>
    public (int Line, int Column) PlaceOf(int position)
    {
        var before = Code.Text.AsSpan(0, position);
        return (before.Count('\n'), position - before.LastIndexOf('\n') - 1);
    }

    private static string WithoutDirectives(string text)
    {
        var blank = new StringBuilder(text);
        foreach (Match line in Directive().Matches(text))
            blank.Remove(line.Index, line.Length).Insert(line.Index, " ", line.Length);

        return blank.ToString();
    }

    [GeneratedRegex(@"^[ \t]*#(r|i|load|I)\b[^\r\n]*", RegexOptions.Multiline)]
    private static partial Regex Directive();
}
