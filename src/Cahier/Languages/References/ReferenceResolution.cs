namespace Cahier.Languages.References;

/// <summary>What the references of a cell came to.</summary>
internal abstract record ReferenceResolution
{
    private ReferenceResolution()
    {
    }

    /// <summary>The assemblies to use.</summary>
    public sealed record Resolved(IReadOnlyList<ReferencedFile> Files) : ReferenceResolution;

    /// <summary>Some lead nowhere; the session has what it had.</summary>
    public sealed record Failed(IReadOnlyList<CodeProblem> Problems) : ReferenceResolution;
}
