using Microsoft.CodeAnalysis;

namespace Cahier.Languages.Assistance.CSharp.Inspecting;

/// <summary>The value that a variable of an earlier cell has now.</summary>
internal static class CurrentValue
{
    /// <summary>The value in a few words, or null when the symbol is no such variable or its value cannot be told.</summary>
    public static string? Of(CSharpDraft draft, ISymbol symbol)
    {
        if (symbol is not IFieldSymbol { ContainingType.IsScriptClass: true, IsConst: false } variable)
            return null;

        foreach (var link in draft.State.Newest?.Chain ?? [])
        {
            if (link.Compilation.Assembly.Name != variable.ContainingAssembly.Name)
                continue;

            // A cell that begins to run has a field before it has the object that holds it.
            var owner = link.Slot < draft.State.Objects.Length ? draft.State.Objects[link.Slot] : null;
            return link.Variables.FirstOrDefault(field => field.Name == variable.Name) is { } found && (found.IsStatic || owner is not null)
                ? Texts.ValueGlance.Of(found.GetValue(found.IsStatic ? null : owner), draft.Code.IsBusy)
                : null;
        }

        return null;
    }
}
