using Cahier.Languages.Assistance.Texts;
using FSharp.Compiler.EditorServices;
using FSharp.Compiler.Symbols;
using FSharp.Compiler.Text;
using FSharp.Compiler.Tokenization;
using Microsoft.FSharp.Collections;
using Microsoft.FSharp.Core;

namespace Cahier.Languages.Assistance.FSharp;

/// <summary>Help on what stands at a position of an F# cell.</summary>
internal static class FSharpInspection
{
    private const int MostSignatures = 50;

    /// <summary>The help, or null.</summary>
    /// <param name="draft">The code.</param>
    /// <param name="position">The position.</param>
    /// <param name="detailLevel">0 for a tooltip.</param>
    /// <param name="find">Finds a variable of the session.</param>
    public static Explanation? Of(FSharpDraft draft, int position, int detailLevel, Func<string, Variable?> find)
    {
        var (line, column) = draft.PlaceOf(position);
        var text = draft.Lines[line].TrimEnd('\r');
        return OfName(draft, line, Math.Min(column, text.Length), text, detailLevel, find) ?? OfCall(draft, line, column, detailLevel);
    }

    private static Explanation? OfName(FSharpDraft draft, int line, int column, string text, int detailLevel, Func<string, Variable?> find)
    {
        if (QuickParse.GetCompleteIdentifierIsland(tolerateJustAfter: true, text, column) is not { Value: var (name, end, _) })
            return null;

        var names = ListModule.OfSeq(name.Split('.'));
        var overloads = FSharpTips.Overloads(draft.Checked.GetToolTip(line + 1, end, text, names, FSharpTokenTag.Identifier, FSharpOption<int>.None));
        if (overloads.Count == 0)
            return null;

        var shown = detailLevel > 0 ? MostSignatures : 1;
        return new()
        {
            Signatures = [.. overloads.Take(shown).Select(overload => new Signature(Clean(overload.MainDescription.Text)))],
            MoreSignatures = Math.Max(0, overloads.Count - shown),
            Value = IsVariable(overloads[0]) && find(name) is { } variable ? ValueGlance.Of(variable.Value, draft.Code.IsBusy) : null,
            Documentation = overloads.Select(overload => FSharpTips.Documentation(overload.XmlDoc)).FirstOrDefault(found => found is not null),
        };
    }

    private static Explanation? OfCall(FSharpDraft draft, int line, int column, int detailLevel)
    {
        if (draft.Parsed.FindParameterLocations(PositionModule.mkPos(line + 1, column)) is not { Value: var call })
            return null;

        var end = call.LongIdEndLocation;
        var methods = draft.Checked.GetMethods(end.Line, end.Column, draft.Lines[end.Line - 1].TrimEnd('\r'), FSharpOption<FSharpList<string>>.Some(call.LongId)).Methods;
        if (methods.Length == 0)
            return null;

        var index = call.TupleEndLocations.TakeWhile(comma => comma.Line < line + 1 || (comma.Line == line + 1 && comma.Column <= column)).Count();
        var fitting = methods.OrderByDescending(method => method.Parameters.Length > index).ToList();
        var shown = detailLevel > 0 ? MostSignatures : 1;
        return new()
        {
            Signatures = [.. fitting.Take(shown).Select(method => Marked(call.LongId, method, index))],
            MoreSignatures = Math.Max(0, fitting.Count - shown),
            Documentation = fitting.Select(method => FSharpTips.Documentation(method.XmlDoc)).FirstOrDefault(found => found is not null),
        };
    }

    private static Signature Marked(FSharpList<string> name, MethodGroupItem method, int index)
    {
        var text = $"{string.Join('.', name)}(";
        var (start, length) = (0, 0);
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            var parameter = method.Parameters[i].Display.Text;
            text += i == 0 ? "" : ", ";
            if (i == index)
                (start, length) = (text.Length, parameter.Length);
            text += parameter;
        }

        return new($"{text}){Clean(method.ReturnTypeText.Text)}", start, length);
    }

    private static bool IsVariable(ToolTipElementData told) =>
        told.Symbol is { Value: FSharpMemberOrFunctionOrValue { IsModuleValueOrMember: true } value } && !value.FullType.IsFunctionType;

    private static string Clean(string text) => UserTypeNames.Clean(text).TrimEnd();
}
