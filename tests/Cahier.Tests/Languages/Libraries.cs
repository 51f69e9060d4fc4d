using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Cahier.Tests.Languages;

/// <summary>Makes assemblies which only a notebook's folder holds.</summary>
internal static class Libraries
{
    public static void Compile(string folder, string name, string source, params string[] neighbours)
    {
        Directory.CreateDirectory(folder);
        var references = neighbours.Select(neighbour => Path.Combine(folder, $"{neighbour}.dll"))
            .Concat(SystemRuntime())
            .Select(file => MetadataReference.CreateFromFile(file));
        var result = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary))
            .Emit(Path.Combine(folder, $"{name}.dll"));
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
    }

    // As a project would refer to it: the assembly of the running process would bind the library to its private parts.
    private static IEnumerable<string> SystemRuntime()
    {
        var root = Path.GetFullPath("../../..", Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var runtime = Directory.GetFiles(Path.Combine(root, "packs", "Microsoft.NETCore.App.Ref"), "System.Runtime.dll", SearchOption.AllDirectories)[0];
        return [runtime, Path.Combine(Path.GetDirectoryName(runtime)!, "System.Runtime.InteropServices.dll")];
    }
}
