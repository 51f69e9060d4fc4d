namespace Cahier.Languages.References;

/// <summary>Where the assembly of an <c>#r</c> is.</summary>
internal abstract record ReferenceLocation
{
    private ReferenceLocation()
    {
    }

    /// <summary>The file to use.</summary>
    public sealed record Found(string File) : ReferenceLocation;

    /// <summary>There is none; what was tried, and what to do.</summary>
    public sealed record Missing(string Message, string Hint) : ReferenceLocation;
}
