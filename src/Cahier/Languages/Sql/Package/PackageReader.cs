using System.Text.Json;
using System.Text.Json.Nodes;

namespace Cahier.Languages.Sql.Package;

/// <summary>Reads the tables that a <c>datapackage.json</c> describes.</summary>
internal static class PackageReader
{
    /// <summary>The tables, and notes on what cannot be read.</summary>
    public static (IReadOnlyList<PackageTable> Tables, IReadOnlyList<string> Notes) Read(string file)
    {
        var tables = new List<PackageTable>();
        var notes = new List<string>();
        try
        {
            var root = JsonNode.Parse(File.ReadAllText(file), documentOptions: new() { AllowTrailingCommas = true }) as JsonObject;
            foreach (var resource in (root?["resources"] as JsonArray ?? []).OfType<JsonObject>())
                Add(resource, Path.GetDirectoryName(file)!, tables, notes);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            notes.Add($"The data package {file} cannot be read, and SQL goes without its tables: {exception.Message.Split('\n')[0]}");
        }

        return (tables, notes);
    }

    private static void Add(JsonObject resource, string folder, List<PackageTable> tables, List<string> notes)
    {
        if (resource["name"] is not JsonValue named || !named.TryGetValue(out string? name) || string.IsNullOrWhiteSpace(name) || !IsTable(resource))
            return;

        var paths = PathsOf(resource);
        var missing = paths.FirstOrDefault(path => !IsInside(path) || !File.Exists(Path.Combine(folder, path)));
        if (paths.Count == 0)
            notes.Add($"The table '{name}' of the data package names no file: SQL goes without it.");
        else if (missing is not null)
            notes.Add($"The table '{name}' of the data package is in '{missing}', which {(IsInside(missing) ? "does not exist" : "is not a file of the package")}: SQL goes without it.");
        else
            tables.Add(Table(name, paths, resource, folder));
    }

    private static PackageTable Table(string name, IReadOnlyList<string> paths, JsonObject resource, string folder)
    {
        var schema = resource["schema"] as JsonObject;
        var fields = (schema?["fields"] as JsonArray ?? []).OfType<JsonObject>().Select(TableSchemaType.Field).OfType<PackageField>();
        return new(name, [.. paths.Select(path => Path.Combine(folder, path))], CsvDialect.Arguments(resource, schema), [.. fields]);
    }

    private static bool IsTable(JsonObject resource) =>
        PathsOf(resource) is var paths
        && (paths.Count == 0
            ? resource["data"] is null
            : paths.All(path => Path.GetExtension(path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path).ToLowerInvariant() is ".csv" or ".tsv"));

    private static List<string> PathsOf(JsonObject resource) => resource["path"] switch
    {
        JsonArray several => [.. several.Select(path => path?.ToString()).OfType<string>()],
        JsonValue one when one.TryGetValue(out string? path) => [path],
        _ => [],
    };

    // The specification allows no way out of the package's folder, and nothing is fetched from elsewhere.
    private static bool IsInside(string path) =>
        !path.Contains("://", StringComparison.Ordinal) && !Path.IsPathRooted(path) && !path.Split('/', '\\').Contains("..");
}
