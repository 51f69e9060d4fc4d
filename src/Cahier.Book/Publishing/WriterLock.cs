namespace Cahier.Book.Publishing;

/// <summary>One writer at a time: a file that is open for one process, and that the system frees when the process dies.</summary>
internal static class WriterLock
{
    // What the systems say of a file that another writer has open.
    private const int SharingViolation = unchecked((int)0x80070020);
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    /// <summary>The lock, until it is disposed; null when another writer has it.</summary>
    public static IDisposable? TryTake(string path)
    {
        try
        {
            // These three options together: .NET looks again when the file that it opened was deleted by the last writer.
            return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException problem) when (problem.HResult is SharingViolation or WouldBlockOnLinux or WouldBlockOnMac)
        {
            return null;
        }
    }
}
