namespace Cahier.Languages.References;

/// <summary>An assembly that code may use.</summary>
/// <param name="Compile">The file that compilers read.</param>
/// <param name="Runtime">The file that is loaded: a package may have another one than for compilers.</param>
internal sealed record ReferencedFile(string Compile, string Runtime)
{
    /// <summary>An assembly with one file for both.</summary>
    public ReferencedFile(string file)
        : this(file, file)
    {
    }
}
