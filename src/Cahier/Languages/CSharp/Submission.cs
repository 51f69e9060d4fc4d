using System.Reflection;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Languages.CSharp;

/// <summary>One compiled piece of C# on the chain of those before it. The session holds the newest link.</summary>
/// <param name="Compilation">The compilation, forced once by emitting it: later ones look through it without binding anew.</param>
/// <param name="Previous">The link that this one's code sees, or null.</param>
/// <param name="References">All references that the code sees.</param>
/// <param name="Slot">The place of this submission's object in the array that all submissions share.</param>
/// <param name="ScriptClass">The class whose fields are the top-level variables; null when there is no code.</param>
internal sealed record Submission(CSharpCompilation Compilation, Submission? Previous, CSharpReferences References, int Slot, Type? ScriptClass)
{
    /// <summary>This link and those below it, newest first.</summary>
    public IEnumerable<Submission> Chain
    {
        get
        {
            for (var link = this; link is not null; link = link.Previous)
                yield return link;
        }
    }

    /// <summary>The fields of top-level variables.</summary>
    public IEnumerable<FieldInfo> Variables =>
        ScriptClass?
            .GetFields(BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)
            .Where(variable => !variable.Name.StartsWith('<'))
        ?? [];
}
