using System.Reflection;
using System.Runtime.Loader;

namespace Cahier.Languages.CSharp;

/// <summary>
/// Holds the assemblies of one session's submissions. It cannot be unloaded: F# refuses objects from assemblies that can.
/// </summary>
internal sealed class SubmissionLoader() : AssemblyLoadContext("C# cells", isCollectible: false)
{
    private readonly Dictionary<string, Assembly> known = new(StringComparer.Ordinal);

    /// <summary>Loads an emitted submission with its debug information.</summary>
    public Assembly LoadSubmission(Stream assembly, Stream symbols)
    {
        var loaded = LoadFromStream(assembly, symbols);
        Know(loaded);
        return loaded;
    }

    /// <summary>Lets submissions bind to an assembly that lives elsewhere, such as that of an F# cell.</summary>
    public void Know(Assembly assembly) => known[assembly.FullName!] = assembly;

    /// <inheritdoc/>
    protected override Assembly? Load(AssemblyName assemblyName) => known.GetValueOrDefault(assemblyName.FullName);
}
