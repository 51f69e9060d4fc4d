using System.Globalization;
using Cahier.Documents;

namespace Cahier.Execution;

/// <summary>Outputs of earlier runs that succeeded, in a folder, by fingerprint. An entry that cannot be read is no entry.</summary>
/// <param name="folder">The folder; it is made when the first run is kept.</param>
public sealed class RunCache(string folder)
{
    private const string Prefix = "run-";

    /// <summary>The executed notebook that was kept under this fingerprint with the time its run took, or null.</summary>
    public (Notebook Notebook, TimeSpan Duration)? Find(string fingerprint)
    {
        return Directory.Exists(folder)
            && Directory.EnumerateFiles(folder, $"{Prefix}{fingerprint}-*.ipynb").FirstOrDefault() is { } file
            && NotebookFile.Read(file) is NotebookReadOutcome.Success { Notebook: var notebook }
                ? (notebook, DurationOf(file))
                : null;
    }

    /// <summary>Keeps the outputs of a run. A folder that cannot be written keeps nothing: the next run is slower, not wrong.</summary>
    public void Keep(string fingerprint, NotebookRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        try
        {
            Directory.CreateDirectory(folder);
            var name = string.Create(CultureInfo.InvariantCulture, $"{Prefix}{fingerprint}-{(long)run.Duration.TotalMilliseconds}.ipynb");
            NotebookFile.Write(run.Notebook, Path.Combine(folder, name));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Nothing is lost: the run itself is in the caller's hands.
        }
    }

    /// <summary>Removes what is kept under other fingerprints than these.</summary>
    public void KeepOnly(IReadOnlySet<string> fingerprints)
    {
        ArgumentNullException.ThrowIfNull(fingerprints);
        if (!Directory.Exists(folder)) return;
        foreach (var file in Directory.EnumerateFiles(folder, $"{Prefix}*").Where(file => !fingerprints.Any(fingerprint => Path.GetFileName(file).StartsWith(Prefix + fingerprint, StringComparison.Ordinal))))
        {
            try
            {
                File.Delete(file);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // Left for the next time.
            }
        }
    }

    private static TimeSpan DurationOf(string file) =>
        long.TryParse(Path.GetFileNameWithoutExtension(file).Split('-')[^1], CultureInfo.InvariantCulture, out var milliseconds)
            ? TimeSpan.FromMilliseconds(milliseconds)
            : TimeSpan.Zero;
}
