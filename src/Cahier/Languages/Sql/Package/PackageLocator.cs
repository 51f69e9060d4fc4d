namespace Cahier.Languages.Sql.Package;

/// <summary>Finds the Frictionless data package that a notebook belongs to.</summary>
internal static class PackageLocator
{
    /// <summary>
    /// The nearest <c>datapackage.json</c> or <c>data/datapackage.json</c> in the folder or above it; null when there is none.
    /// </summary>
    public static string? Find(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
            foreach (var place in new[] { "datapackage.json", Path.Combine("data", "datapackage.json") })
                if (Path.Combine(current.FullName, place) is var file && File.Exists(file))
                    return file;

        return null;
    }
}
