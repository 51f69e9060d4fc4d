namespace Stedenband;

/// <summary>Reads the tables of a package and checks them.</summary>
internal static class PackageLoader
{
    /// <summary>The tables that could be read, and the report on all of them.</summary>
    public static (LoadedPackage? Loaded, ValidationReport Report) Load(string packageFile)
    {
        var folder = Path.GetDirectoryName(packageFile)!;
        var shown = Path.GetFileName(folder);
        if (ReadPackage(packageFile, out var fault) is not { } package)
        {
            var error = new ValidationError($"{shown}/{Path.GetFileName(packageFile)}", null, null, fault!);
            return (null, new ValidationReport(shown, [error], []));
        }

        var loaded = ReadTables(package, folder, shown);
        Validator.Run(loaded);
        var counts = package.Tables.Select(table => new TableCount(table.Name, loaded.Tables[table.Name].Rows.Count)).ToList();
        return (loaded, new ValidationReport(shown, [.. loaded.Log.InOrder(), .. MissingFiles(package, folder, shown)], counts));
    }

    private static DataPackage? ReadPackage(string packageFile, out string? fault)
    {
        try
        {
            fault = null;
            var bytes = File.ReadAllBytes(packageFile).AsMemory();
            var package = DataPackageReader.Read(bytes.Span.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
            StudyTables.Check(package);
            return package;
        }
        catch (Exception error) when (error is SchemaException or IOException or UnauthorizedAccessException)
        {
            fault = error.Message;
            return null;
        }
    }

    // Files that are no tables, such as the borders of a map, are checked for being there only.
    private static IEnumerable<ValidationError> MissingFiles(DataPackage package, string folder, string shown) =>
        from file in package.OtherFiles.Values
        let path = Path.Combine(folder, file)
        where !File.Exists(path)
        select new ValidationError($"{shown}/{file}", null, null, $"the file is missing; looked for {path}. Restore it: datapackage.json names it");

    private static LoadedPackage ReadTables(DataPackage package, string folder, string shown)
    {
        var log = new ErrorLog(package);
        var tables = package.Tables.ToDictionary(schema => schema.Name, schema => new CaseTable(schema, $"{shown}/{schema.Path}"));
        var complete = tables.Values
            .Where(table => new TableReader(table, Path.Combine(folder, table.Schema.Path), log).Read())
            .Select(table => table.Name)
            .ToHashSet();
        return new LoadedPackage(package, tables, complete, log);
    }
}
