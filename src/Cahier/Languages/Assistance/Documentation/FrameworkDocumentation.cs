using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Cahier.Languages.FSharp;

namespace Cahier.Languages.Assistance.Documentation;

/// <summary>
/// The documentation of the .NET framework, which lies beside the SDK's reference assemblies. Programs run on other
/// assemblies, between which the types are divided otherwise: so the file is found by the type, not by its assembly.
/// </summary>
internal static class FrameworkDocumentation
{
    private static readonly Lazy<Dictionary<string, string>> FilesOfTypes = new(() => FSharpReferences.Folder is { } folder ? ReadFolder(folder) : []);

    /// <summary>The documentation file that a type is in, or null.</summary>
    /// <param name="type">The full name of an outermost type: <c>System.Collections.Generic.List`1</c>.</param>
    public static string? FileOf(string type) => FilesOfTypes.Value.GetValueOrDefault(type);

    private static Dictionary<string, string> ReadFolder(string folder)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var assembly in Directory.GetFiles(folder, "*.dll"))
            if (Path.ChangeExtension(assembly, ".xml") is var documentation && File.Exists(documentation))
                foreach (var type in PublicTypes(assembly))
                    files.TryAdd(type, documentation);

        return files;
    }

    private static List<string> PublicTypes(string assembly)
    {
        using var image = new PEReader(File.OpenRead(assembly));
        var reader = image.GetMetadataReader();
        var names = new List<string>();
        var name = new StringBuilder();
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            if ((type.Attributes & System.Reflection.TypeAttributes.VisibilityMask) != System.Reflection.TypeAttributes.Public)
                continue;

            name.Clear().Append(reader.GetString(type.Namespace)).Append('.').Append(reader.GetString(type.Name));
            names.Add(name.ToString());
        }

        return names;
    }
}
