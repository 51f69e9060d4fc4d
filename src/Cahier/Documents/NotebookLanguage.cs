using System.Text.Json.Nodes;

namespace Cahier.Documents;

/// <summary>Where metadata name languages: the notebook's default, and a cell's own.</summary>
internal static class NotebookLanguage
{
    public static string? DefaultOf(JsonObject metadata)
    {
        var kernelspec = Text(metadata, "kernelspec", "name");
        var candidates = new[]
        {
            Text(metadata, "polyglot_notebook", "kernelInfo", "defaultKernelName"),
            Text(metadata, "polyglot_notebook", "defaultKernelName"),
            Text(metadata, "dotnet_interactive", "defaultKernelName"),
            Text(metadata, "kernelInfo", "defaultKernelName"),
            kernelspec is not null && LanguageNames.IsKnown(kernelspec) ? kernelspec : null,
            Text(metadata, "kernelspec", "language"),
            Text(metadata, "language_info", "name"),
            kernelspec,
        };
        var name = candidates.FirstOrDefault(candidate => !string.IsNullOrWhiteSpace(candidate) && !IsHost(candidate));
        return name is null ? null : LanguageNames.Normalize(name);
    }

    /// <summary>The language in a cell's own metadata, or null.</summary>
    public static string? OfCell(JsonObject metadata)
    {
        var name = Text(metadata, "polyglot_notebook", "kernelName")
            ?? Text(metadata, "dotnet_interactive", "language")
            ?? Text(metadata, "vscode", "languageId");
        return string.IsNullOrWhiteSpace(name) || IsHost(name) ? null : LanguageNames.Normalize(name);
    }

    /// <summary>Whether a name is one of the kernels which the notebook's own metadata declare.</summary>
    public static bool Declares(JsonObject metadata, string name) =>
        new[] { At(metadata, "polyglot_notebook", "kernelInfo", "items"), At(metadata, "kernelInfo", "items"), At(metadata, "dotnet_interactive", "items") }
            .OfType<JsonArray>()
            .SelectMany(items => items.OfType<JsonObject>())
            .SelectMany(item => (item["aliases"] as JsonArray ?? []).Append(item["name"]))
            .Any(node => node is JsonValue value && value.TryGetValue(out string? text) && string.Equals(text, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The metadata of a new notebook in this language.</summary>
    public static JsonObject MetadataFor(string language)
    {
        var (display, name, extension, mime) = LanguageNames.Normalize(language) switch
        {
            "csharp" => (".NET (C#)", "C#", ".cs", "text/x-csharp"),
            "fsharp" => (".NET (F#)", "F#", ".fs", "text/x-fsharp"),
            var other => ($".NET ({other})", other, "", ""),
        };
        var info = new JsonObject();
        if (extension.Length > 0)
        {
            info["file_extension"] = extension;
            info["mimetype"] = mime;
        }

        info["name"] = name;
        return new()
        {
            ["kernelspec"] = new JsonObject
            {
                ["display_name"] = display,
                ["language"] = name,
                ["name"] = $".net-{LanguageNames.Normalize(language)}",
            },
            ["language_info"] = info,
        };
    }

    /// <summary>Cell metadata which name the language for every .NET front end.</summary>
    public static JsonObject WithLanguage(JsonObject metadata, string language)
    {
        var changed = (JsonObject)metadata.DeepClone();
        Set(changed, "dotnet_interactive", "language", language);
        Set(changed, "polyglot_notebook", "kernelName", language);
        return changed;
    }

    private static void Set(JsonObject metadata, string section, string key, string value)
    {
        if (metadata[section] is not JsonObject inner)
            metadata[section] = inner = [];
        inner[key] = value;
    }

    private static bool IsHost(string? name) =>
        string.Equals(name?.Trim(), "polyglot-notebook", StringComparison.OrdinalIgnoreCase)
        || string.Equals(name?.Trim(), "dotnet-interactive", StringComparison.OrdinalIgnoreCase);

    private static string? Text(JsonObject metadata, params ReadOnlySpan<string> path) =>
        At(metadata, path) is JsonValue value && value.TryGetValue(out string? text) ? text : null;

    private static JsonNode? At(JsonObject metadata, params ReadOnlySpan<string> path)
    {
        JsonNode? node = metadata;
        foreach (var key in path)
            node = (node as JsonObject)?[key];

        return node;
    }
}
