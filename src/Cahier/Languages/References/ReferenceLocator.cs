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
        if (text.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase))
            return LocatePackage(text["nuget:".Length..]);

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
            : new ReferenceLocation.Missing(
                $"'{text}' is another build of {assembly.Name} than the one in use, which is {loaded.Location}.",
                "One process can use only one. Start the notebook again to use this one.");
    }

    private static ReferenceLocation LocatePackage(string specification)
    {
        var package = specification.Split(',')[0].Trim();
        // Plug-ins of the retired .NET Interactive: what they brought is built in or stands in the package itself.
        var name = package.EndsWith(".Interactive", StringComparison.OrdinalIgnoreCase)
            ? package[..^".Interactive".Length]
            : package;
        return HostAssemblies.Find(package) is { } own ? new ReferenceLocation.Found(own)
            : HostAssemblies.Find(name) is { } withoutPlugIn ? new ReferenceLocation.Found(withoutPlugIn)
            : new ReferenceLocation.Missing(
                $"the package '{package}' is not part of this installation, and packages are not downloaded.",
                "Refer to an assembly file with #r \"path/to/file.dll\" instead.");
    }

    private static string SimpleName(string reference)
    {
        var name = Path.GetFileName(reference.Replace('\\', '/'));
        return name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".exe", StringComparison.OrdinalIgnoreCase)
            ? name[..^4]
            : name.Split(',')[0];
    }
}
