using System.Text.Json;

namespace Stedenband;

/// <summary>Reads <c>datapackage.json</c>.</summary>
internal static class DataPackageReader
{
    /// <summary>The package that a text describes.</summary>
    /// <exception cref="SchemaException">The text is not JSON (with line and column), or no description of tables.</exception>
    public static DataPackage Read(ReadOnlyMemory<byte> utf8)
    {
        using var document = Parse(utf8);
        var root = new JsonNodeAt(document.RootElement, "the file");
        var resources = root.Items("resources").Select(resource => (Name: resource.Text("name"), Node: resource)).ToList();
        return new DataPackage
        {
            Name = root.Text("name"),
            Title = root.OptionalText("title"),
            Description = root.OptionalText("description"),
            Version = root.OptionalText("version"),
            Tables = Tables(resources.Where(resource => resource.Node.Has("schema"))),
            OtherFiles = resources.Where(resource => !resource.Node.Has("schema")).ToDictionary(resource => resource.Name, resource => FilePath(resource.Node)),
        };
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        // The parser looks into a text only when it is asked for, and then throws something else.
        if (Utf8Text.FirstInvalid(utf8.Span) is { } invalid)
            throw new SchemaException($"the byte 0x{utf8.Span[invalid]:X2} in line {utf8.Span[..invalid].Count((byte)'\n') + 1} is not UTF-8; save the file with the encoding UTF-8");

        try
        {
            return JsonDocument.Parse(utf8);
        }
        catch (JsonException error)
        {
            var reason = error.Message.Split(" LineNumber:", 2)[0];
            throw new SchemaException($"not valid JSON at line {error.LineNumber + 1}, column {error.BytePositionInLine + 1}: {reason}");
        }
    }

    private static List<TableSchema> Tables(IEnumerable<(string Name, JsonNodeAt Node)> resources)
    {
        var tables = resources.Select(resource => Table(resource.Name, resource.Node)).ToList();
        if (tables.GroupBy(table => table.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SchemaException($"two tables are called '{twice.Key}'");
        foreach (var table in tables)
            CheckKeys(table, tables);
        return tables;
    }

    private static TableSchema Table(string name, JsonNodeAt resource)
    {
        var schema = resource.Child("schema");
        return new TableSchema
        {
            Name = name,
            Path = FilePath(resource),
            Title = resource.OptionalText("title") ?? name,
            Description = resource.OptionalText("description"),
            Fields = [.. schema.Items("fields").Select(FieldReader.Read)],
            PrimaryKey = schema.TextOrTexts("primaryKey"),
            ForeignKeys = schema.Has("foreignKeys") ? [.. schema.Items("foreignKeys").Select(key => Key(key, name))] : [],
        };
    }

    private static ForeignKey Key(JsonNodeAt key, string table)
    {
        var reference = key.Child("reference");
        var target = reference.OptionalText("resource");
        return new ForeignKey(key.TextOrTexts("fields"), string.IsNullOrEmpty(target) ? table : target, reference.TextOrTexts("fields"));
    }

    // A package names files of its own folder only: a description from elsewhere must not make us read other files.
    private static string FilePath(JsonNodeAt resource)
    {
        var path = resource.Text("path");
        if (Path.IsPathRooted(path) || path.Contains(':') || path.Split('/', '\\').Contains(".."))
            throw new SchemaException($"{resource.Place}: the path '{path}' leads out of the package's folder");
        return path;
    }

    private static void CheckKeys(TableSchema table, List<TableSchema> tables)
    {
        if (table.Fields.GroupBy(field => field.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new SchemaException($"the table '{table.Name}' has two fields called '{twice.Key}'");
        CheckColumns(table, table.PrimaryKey, "primary key");
        foreach (var field in table.Fields.Where(field => field.References is not null))
        {
            if (Target(table, tables, field.References!).PrimaryKey.Count != 1)
                throw new SchemaException($"the field '{field.Name}' of the table '{table.Name}' refers to the table '{field.References}', which has no primary key of one field");
        }

        foreach (var key in table.ForeignKeys)
        {
            CheckColumns(table, key.Columns, "foreign key");
            CheckColumns(Target(table, tables, key.Table), key.TargetColumns, $"foreign key of '{table.Name}'");
            if (key.Columns.Count != key.TargetColumns.Count)
                throw new SchemaException($"a foreign key of the table '{table.Name}' has {key.Columns.Count} fields where its target has {key.TargetColumns.Count}");
        }
    }

    private static TableSchema Target(TableSchema table, List<TableSchema> tables, string target) =>
        tables.Find(other => other.Name == target)
        ?? throw new SchemaException($"the table '{table.Name}' points at the table '{target}', which the package does not have");

    private static void CheckColumns(TableSchema table, IEnumerable<string> columns, string key)
    {
        if (columns.FirstOrDefault(column => table.Field(column) is null) is { } missing)
            throw new SchemaException($"the {key} names the field '{missing}', which the table '{table.Name}' does not have");
    }
}
