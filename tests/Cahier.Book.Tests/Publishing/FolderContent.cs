using System.Security.Cryptography;

namespace Cahier.Book.Tests.Publishing;

/// <summary>What a folder holds: the path of every file, and a mark of its bytes.</summary>
internal static class FolderContent
{
    public static IReadOnlyDictionary<string, string> Of(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))));
}
