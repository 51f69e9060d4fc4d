using Cahier.Languages.References.Copies;

namespace Cahier.Languages.References;

/// <summary>Finds the file that an <c>#r</c> names.</summary>
internal static class ReferenceLocator
{
    /// <summary>
    /// Finds the assembly for the text of an <c>#r</c>: this process's own assembly of that name where there is one,
    /// else the file, relative to <paramref name="folder"/>.
    /// </summary>
    public static ReferenceLocation Locate(string reference, string folder)
    {
        var text = reference.Trim();
        var simpleName = SimpleName(text);
        if (HostAssemblies.FindOwn(simpleName) is { } own)
            return new ReferenceLocation.Found(own);

        var file = Path.GetFullPath(text, folder);
        return ManagedAssembly.Read(file) is { } assembly ? LocateFile(text, file, assembly)
            : File.Exists(file) ? new ReferenceLocation.Missing(
                $"the file '{text}' is not a .NET assembly.",
                "A native library needs no #r: it is found beside the assembly that calls it.")
            : HostAssemblies.Loaded(simpleName) is { } loaded ? new ReferenceLocation.Found(loaded.Location)
            : new ReferenceLocation.Missing(
                $"the assembly '{text}' was not found; looked for {file}.",
                "Paths in #r start at the folder of the notebook (or of the loaded file). Was the project built?");
    }

    // A type exists only once, so that a process has one build of an assembly.
    private static ReferenceLocation LocateFile(string text, string file, ManagedAssembly assembly)
    {
        if (HostAssemblies.Loaded(assembly.Name) is not { } loaded)
            return new ReferenceLocation.Found(file);

        return loaded.ManifestModule.ModuleVersionId == assembly.BuildId
            ? new ReferenceLocation.Found(loaded.Location)
            : OtherBuild(text, assembly.Name, AssemblyCopies.OriginalOf(loaded.Location));
    }

    /// <summary>That a file is not the build of its assembly which is in use.</summary>
    public static ReferenceLocation.Missing OtherBuild(string text, string name, string inUse) =>
        new($"'{text}' is another build of {name} than the one in use, which is {inUse}.", "One process can use only one. Start the notebook again to use this one.");

    private static string SimpleName(string reference)
    {
        var name = Path.GetFileName(reference.Replace('\\', '/'));
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase)
            ? name[..^4]
            : name.Split(',')[0];
    }
}
