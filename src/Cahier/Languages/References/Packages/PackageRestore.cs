namespace Cahier.Languages.References.Packages;

/// <summary>Restores packages with the SDK, in a folder of its own.</summary>
internal sealed class PackageRestore(string notebookFolder) : IDisposable
{
    private readonly Lazy<string> place = new(() => Directory.CreateTempSubdirectory("cahier-packages-").FullName);

    /// <summary>What a restore came to.</summary>
    /// <param name="Found">What it found; null when it failed.</param>
    /// <param name="Logs">What NuGet says.</param>
    /// <param name="IsOffline">Whether no source answered, and the packages are those that were on this machine.</param>
    public sealed record Outcome(Assets? Found, IReadOnlyList<RestoreLog> Logs, bool IsOffline = false);

    /// <summary>Restores packages as one set.</summary>
    public async Task<Outcome> Run(IReadOnlyDictionary<string, string> packages, IReadOnlyList<string> sources, CancellationToken cancellationToken)
    {
        var outcome = await Restore(packages, sources, onlySource: null, cancellationToken).ConfigureAwait(false);
        if (outcome.Found is not null || !outcome.Logs.Any(IsOfSource) || PackagesFolder() is not { } folder)
            return outcome;

        // A source did not answer. Where no version was named the newest of those on this machine will do.
        var local = await Restore(packages, [], folder, cancellationToken).ConfigureAwait(false);
        return local.Found is null ? outcome : local with { IsOffline = true };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (place.IsValueCreated)
            Directory.Delete(place.Value, recursive: true);
    }

    private async Task<Outcome> Restore(IReadOnlyDictionary<string, string> packages, IReadOnlyList<string> sources, string? onlySource, CancellationToken cancellationToken)
    {
        var project = Path.Combine(place.Value, "packages.csproj");
        await File.WriteAllTextAsync(project, RestoreProject.Text(packages, sources, onlySource, notebookFolder), cancellationToken).ConfigureAwait(false);
        if (File.Exists(AssetsFile))
            File.Delete(AssetsFile);
        var run = await DotnetCommand.Run(["restore", project, "-v:quiet", "-tl:off", "-nologo"], place.Value, cancellationToken).ConfigureAwait(false);
        if (run is null)
            return new(null, [new("", true, "packages need the .NET SDK, and there is none on this machine.", null)]);

        var assets = Assets.Read(AssetsFile);
        var logs = assets?.Logs ?? [];
        return run.ExitCode == 0 && assets is not null ? new(assets, logs)
            : logs.Any(log => log.IsError) ? new(null, logs)
            : new(null, [.. logs, new("", true, Sentence(run.Output), null)]);
    }

    private string AssetsFile => Path.Combine(place.Value, "obj", "project.assets.json");

    private string? PackagesFolder() => Assets.Read(AssetsFile)?.PackagesFolder;

    private static bool IsOfSource(RestoreLog log) => log.Code is "NU1801" or "NU1301";

    // What is wrong before the restore begins, such as a NuGet.config that cannot be read: "file : error : sentence [project]".
    private static string Sentence(string output)
    {
        var line = output.Split('\n').FirstOrDefault(line => line.Contains(": error", StringComparison.Ordinal)) ?? output.Trim().Split('\n')[0];
        var start = line.IndexOf(": error", StringComparison.Ordinal);
        var text = start < 0 ? line : line[(line.IndexOf(':', start + 2) + 1)..];
        return text.Split(" [")[0].Trim();
    }
}
