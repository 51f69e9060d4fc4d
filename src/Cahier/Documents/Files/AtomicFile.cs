namespace Cahier.Documents.Files;

/// <summary>Replaces a file's content as a whole, or not at all.</summary>
internal static class AtomicFile
{
    /// <exception cref="IOException">The file system refused; the file is as it was, and nothing lies beside it.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder or the file may not be written to.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var target = Target(Path.GetFullPath(path));
        var beside = Path.Combine(Path.GetDirectoryName(target)!, $".{Path.GetFileName(target)}.{Guid.NewGuid():N}.tmp");
        try
        {
            using (var stream = new FileStream(beside, FileMode.CreateNew, FileAccess.Write))
            {
                stream.Write(content);
                stream.Flush(flushToDisk: true);
            }

            KeepMode(target, beside);
            File.Move(beside, target, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    /// <summary>A link stays a link: what it points at is replaced.</summary>
    private static string Target(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link && link.ResolveLinkTarget(returnFinalTarget: true) is { } final ? final.FullName : path;

    private static void KeepMode(string target, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(target))
            File.SetUnixFileMode(beside, File.GetUnixFileMode(target));
    }
}
