namespace Cahier.Book.Publishing;

/// <summary>
/// The folder a book is published in. A new book is written beside the old one and takes its place by a rename, so a
/// run that fails or is stopped leaves the last good book. A marker file tells our folders from other people's.
/// </summary>
internal sealed class BookFolder(string path)
{
    private const string Marker = ".cahier-book";
    private readonly string target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));

    private string Beside => target + ".new";

    private string Replaced => target + ".old";

    /// <summary>What stands in the way of publishing here, or null.</summary>
    public BookOutcome? Obstacle()
    {
        if (File.Exists(target)) return new BookOutcome.OutputIsAFile(target);
        if (!Directory.Exists(target) || File.Exists(Path.Combine(target, Marker))) return null;
        return Directory.EnumerateFileSystemEntries(target).FirstOrDefault() is { } stranger
            ? new BookOutcome.OutputHoldsOtherFiles(target, Path.GetFileName(stranger))
            : null;
    }

    /// <summary>Publishes the files; what a dead run left behind is cleared away first.</summary>
    public BookOutcome Publish(SiteFiles files, IReadOnlyList<string> warnings)
    {
        try
        {
            Recover();
            Directory.CreateDirectory(Beside);
            File.WriteAllText(Path.Combine(Beside, Marker), "This folder is a book: every run that makes the book replaces all of it.\n");
            files.WriteTo(Beside);
            if (Directory.Exists(target)) Directory.Move(target, Replaced);
            Directory.Move(Beside, target);
            Delete(Replaced);
            return new BookOutcome.Written(Path.Combine(target, "index.html"), files.Pages, warnings);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new BookOutcome.OutputNotWritable(target, problem.Message);
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
}
