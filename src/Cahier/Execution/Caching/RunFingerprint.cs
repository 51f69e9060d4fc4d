using System.Security.Cryptography;
using System.Text;

namespace Cahier.Execution;

/// <summary>What a run depends on, as a short text: a notebook is run anew when its fingerprint changes.</summary>
public static class RunFingerprint
{
    /// <summary>The fingerprint of a notebook and of everything else that its outputs depend on.</summary>
    /// <param name="notebookPath">The notebook's file.</param>
    /// <param name="dependencies">Files whose content matters: what it loads, data, libraries. The order does not matter.</param>
    /// <returns>64 hexadecimal digits: a SHA-256 over the names and contents.</returns>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static string Of(string notebookPath, IEnumerable<string> dependencies)
    {
        ArgumentNullException.ThrowIfNull(notebookPath);
        ArgumentNullException.ThrowIfNull(dependencies);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in dependencies.Distinct().Order(StringComparer.Ordinal).Prepend(notebookPath))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetFileName(file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
