using System.Text;

namespace Cahier.Jupyter.Kernel.History;

/// <summary>
/// The inputs of earlier sessions in a file, which several kernels may use at once: a lock file beside it keeps them
/// apart, and each change replaces the file as a whole. The oldest entries make room for new ones.
/// </summary>
/// <param name="path">The file, with one JSON object on each line.</param>
/// <param name="mostBytes">How large it may get.</param>
/// <param name="mostEntries">How many entries it may hold.</param>
internal sealed class HistoryFile(string path, int mostBytes = 2_000_000, int mostEntries = 5_000)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Takes the next number for a session.</summary>
    /// <exception cref="IOException">The file is not to be had.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is not to be had.</exception>
    public int BeginSession()
    {
        using var turn = Lock();
        var content = ReadContent();
        var session = content.LastSession + 1;
        Write(content with { LastSession = session });
        return session;
    }

    /// <summary>The entries of all sessions, the oldest first. A damaged line is passed over.</summary>
    /// <exception cref="IOException">The file is not to be had.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is not to be had.</exception>
    public IReadOnlyList<HistoryEntry> Read() => ReadContent().Entries;

    /// <summary>Adds entries, in place of those that are there under the same numbers.</summary>
    /// <exception cref="IOException">The file is not to be had.</exception>
    /// <exception cref="UnauthorizedAccessException">The file is not to be had.</exception>
    public void Merge(IReadOnlyCollection<HistoryEntry> entries)
    {
        using var turn = Lock();
        var content = ReadContent();
        var all = content.Entries.ToDictionary(entry => entry.Place);
        foreach (var entry in entries)
            all[entry.Place] = entry;

        Write(content with { Entries = [.. all.Values.OrderBy(entry => entry.Place)] });
    }

    private FileStream Lock()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var deadline = Environment.TickCount64 + (long)Patience.TotalMilliseconds;
        while (true)
        {
            try
            {
                return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (Environment.TickCount64 < deadline)
            {
                Thread.Sleep(5);
            }
        }
    }

    private HistoryContent ReadContent()
    {
        try
        {
            return HistoryContent.Parse(File.ReadLines(path, Encoding.UTF8));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(0, []);
        }
    }

    private void Write(HistoryContent content)
    {
        var lines = content.ToLines(mostEntries, mostBytes);
        var beside = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            using (var stream = Create(beside))
                stream.Write(lines);

            File.Move(beside, path, overwrite: true);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    // What somebody typed is nobody else's business.
    private static FileStream Create(string file) => OperatingSystem.IsWindows()
        ? new(file, FileMode.CreateNew)
        : new(file, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
}
