namespace Cahier.Languages.CSharp.Namespaces;

/// <summary>What compiling the namespaces of a cell came to.</summary>
internal abstract record LibraryResult
{
    private LibraryResult()
    {
    }

    /// <summary>The code has errors.</summary>
    public sealed record Refused(IReadOnlyList<CodeProblem> Problems) : LibraryResult;

    /// <summary>The library is there.</summary>
    /// <param name="Library">The library.</param>
    /// <param name="Undo">Takes it back, for a cell of which another part is refused.</param>
    public sealed record Made(CellLibrary Library, Action Undo) : LibraryResult;
}
