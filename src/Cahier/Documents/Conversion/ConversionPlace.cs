namespace Cahier.Documents.Conversion;

/// <summary>Where a notebook comes from and goes to: paths in it are relative to its folder.</summary>
/// <param name="Name">What the text calls the notebook.</param>
/// <param name="SourceFolder">The folder of the notebook.</param>
/// <param name="TargetFolder">The folder of the new file.</param>
/// <param name="TargetName">The name of the new file without its ending; null when it is not a file.</param>
public sealed record ConversionPlace(string Name, string SourceFolder, string TargetFolder, string? TargetName)
{
    /// <summary>The file beside a program that refers to assemblies, or null.</summary>
    public string? ReferencesFile => TargetName is null ? null : TargetName + ".references.targets";
}
