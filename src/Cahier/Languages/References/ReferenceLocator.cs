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

        var file = Path.GetFullPath(text, folder);
        var simpleName = SimpleName(text);
        if (HostAssemblies.Find(simpleName) is { } own)
            return new ReferenceLocation.Found(own);
        if (File.Exists(file))
            return new ReferenceLocation.Found(file);

        return new ReferenceLocation.Missing(
            $"the assembly '{text}' was not found; looked for {file}.",
            "Paths in #r start at the folder of the notebook (or of the loaded file). Was the project built?");
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
