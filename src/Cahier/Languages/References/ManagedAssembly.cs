using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Cahier.Languages.References;

/// <summary>What a file says of the .NET assembly in it.</summary>
/// <param name="Name">Its simple name, which need not be that of the file.</param>
/// <param name="BuildId">Different for each build.</param>
internal sealed record ManagedAssembly(string Name, Guid BuildId)
{
    /// <summary>Reads a file; null when it is missing or no .NET assembly, as a native library is none.</summary>
    public static ManagedAssembly? Read(string file)
    {
        try
        {
            using var image = new PEReader(File.OpenRead(file));
            return image.HasMetadata && image.GetMetadataReader() is { IsAssembly: true } reader
                ? new(reader.GetString(reader.GetAssemblyDefinition().Name), reader.GetGuid(reader.GetModuleDefinition().Mvid))
                : null;
        }
        catch (Exception exception) when (exception is BadImageFormatException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
