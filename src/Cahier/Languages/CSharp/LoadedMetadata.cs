using System.Reflection;
using System.Reflection.Metadata;
using Microsoft.CodeAnalysis;

namespace Cahier.Languages.CSharp;

/// <summary>Makes compiler references to assemblies that were loaded from memory.</summary>
internal static class LoadedMetadata
{
    /// <summary>A reference, or null where the assembly has no metadata to read.</summary>
    public static unsafe PortableExecutableReference? Read(Assembly assembly) =>
        assembly.TryGetRawMetadata(out var bytes, out var length)
            ? AssemblyMetadata.Create(ModuleMetadata.CreateFromMetadata((IntPtr)bytes, length)).GetReference(display: assembly.FullName)
            : null;
}
