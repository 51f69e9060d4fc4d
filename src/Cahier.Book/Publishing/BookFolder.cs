namespace Cahier.Book.Publishing;

/// <summary>
/// The folder a book is published in. A new book is written beside the old one and takes its place by a rename, so a
/// run that fails or is stopped leaves the last good book. A marker file tells our folders from other people's.
/// </summary>
internal sealed class BookFolder(string path)
{
    private const string Marker = ".cahier-book";
    private readonly string target = Resolve(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    // Names that nobody else gives to a folder beside the book: they are deleted without looking.
    private string Beside => target + ".cahier-new";

    private string Replaced => target + ".cahier-old";

    private string Lock => target + ".cahier-lock";

    /// <summary>What stands in the way of publishing here, or null.</summary>
    public BookOutcome? Obstacle()
    {
        try
        {
            if (File.Exists(target)) return new BookOutcome.OutputIsAFile(target);
            if (!Directory.Exists(target) || File.Exists(Path.Combine(target, Marker))) return null;
            return Directory.EnumerateFileSystemEntries(target).Select(Path.GetFileName).Min(StringComparer.Ordinal) is { } stranger
                ? new BookOutcome.OutputHoldsOtherFiles(target, stranger)
                : null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new BookOutcome.OutputNotWritable(target, problem.Message);
        }
    }

    /// <summary>Why the system would refuse to have the folder written, or null.</summary>
    public BookOutcome.OutputNotWritable? Refusal()
    {
        var parent = Path.GetDirectoryName(target);
        while (parent is not null && !Directory.Exists(parent)) parent = Path.GetDirectoryName(parent);
        try
        {
            using var trial = new FileStream(Path.Combine(parent ?? target, $".{Guid.NewGuid():N}.tmp"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
            return null;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new(target, $"{parent} may not be written to.");
        }
    }

    /// <summary>Publishes the files; what a dead run left behind is cleared away first.</summary>
    public BookOutcome Publish(SiteFiles files, IReadOnlyList<string> warnings)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            using var turn = WriterLock.TryTake(Lock);
            if (turn is null) return new BookOutcome.OutputInUse(target);

            Recover();
            if (Obstacle() is { } obstacle) return obstacle;
            try
            {
                Write(files);
                Replace();
            }
            catch
            {
                Recover();
                throw;
            }

            return new BookOutcome.Written(Path.Combine(target, "index.html"), files.Pages.Count(), warnings);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new BookOutcome.OutputNotWritable(target, problem.Message);
        }
    }

    private void Write(SiteFiles files)
    {
        Directory.CreateDirectory(Beside);
        File.WriteAllText(Path.Combine(Beside, Marker), "This folder is a book: every run that makes the book replaces all of it.\n");
        files.WriteTo(Beside);
    }

    private void Replace()
    {
        if (Directory.Exists(target)) Directory.Move(target, Replaced);
        Directory.Move(Beside, target);
        try
        {
            Delete(Replaced);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // The new book is in its place; the next run tries again to delete the old one.
        }
    }

    // A run that died between the two renames left the last good book under its second name.
    private void Recover()
    {
        if (!Directory.Exists(target) && Directory.Exists(Replaced)) Directory.Move(Replaced, target);
        Delete(Beside);
        Delete(Replaced);
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    // The book belongs where a link leads, on that disk: a rename would put a folder in the place of the link.
    private static string Resolve(string folder) =>
        Directory.Exists(folder) ? Directory.ResolveLinkTarget(folder, returnFinalTarget: true)?.FullName ?? folder : folder;
}
