namespace Cahier.Languages.References.Packages;

/// <summary>
/// The packages of one notebook. Each restore is of all packages so far: only so can NuGet find versions that suit them all.
/// </summary>
internal sealed class PackageSession(string folder) : IDisposable
{
    private readonly PackageRestore restore = new(folder);
    private Dictionary<string, string> asked = new(StringComparer.OrdinalIgnoreCase);
    private IReadOnlyList<string> sources = [];
    private PackageFiles files = PackageFiles.None;

    /// <summary>Adds what a cell asks for; when it cannot be had, the session has what it had.</summary>
    public ReferenceResolution Add(PackageRequests wanted, CancellationToken cancellationToken)
    {
        var allSources = sources.Union(wanted.Sources, StringComparer.Ordinal).ToList();
        var all = new Dictionary<string, string>(asked, StringComparer.OrdinalIgnoreCase);
        foreach (var package in wanted.Packages)
            all[package.Id] = package.Version == "*" ? all.GetValueOrDefault(package.Id, "*") : package.Version;

        if (wanted.Packages.Count == 0)
        {
            sources = allSources;
            return new ReferenceResolution.Resolved([]);
        }

        if (!IsKnown(all))
        {
            if (Restore(all, allSources, wanted, cancellationToken) is { } failed)
                return failed;
            (asked, sources) = (all, allSources);
        }

        return new ReferenceResolution.Resolved(files.Assemblies);
    }

    /// <inheritdoc/>
    public void Dispose() => restore.Dispose();

    private bool IsKnown(Dictionary<string, string> all) =>
        all.Count == asked.Count && all.All(package => asked.GetValueOrDefault(package.Key) == package.Value);

    private ReferenceResolution.Failed? Restore(Dictionary<string, string> all, List<string> allSources, PackageRequests wanted, CancellationToken cancellationToken)
    {
        var names = string.Join(", ", wanted.Packages.Select(package => package.Version == "*" ? package.Id : $"{package.Id} {package.Version}"));
        using var display = new RestoreDisplay($"Restoring {names}");
        PackageRestore.Outcome outcome;
        try
        {
            outcome = restore.Run(all, allSources, cancellationToken).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            display.End($"Restoring {names} was stopped.");
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or System.Text.Json.JsonException)
        {
            outcome = new(null, [new("", true, $"the restore cannot be run: {exception.Message}", null)]);
        }

        if (outcome.Found is not { } found)
        {
            display.End($"{names}: not restored.");
            return new(Problems(outcome.Logs, wanted));
        }

        display.End("Packages: " + string.Join(", ", wanted.Packages.Select(package => $"{package.Id} {found.Packages.GetValueOrDefault(package.Id)}")));
        if (outcome.IsOffline)
            Console.Error.WriteLine("A source of packages did not answer: the packages are those that were on this machine.");
        files = PackageFiles.Of(found, files);
        return null;
    }

    // A sentence for each package at fault; in brief, for NuGet goes on about graphs and projects.
    private static List<CodeProblem> Problems(IReadOnlyList<RestoreLog> logs, PackageRequests wanted)
    {
        var sources = logs.FirstOrDefault(log => !log.IsError && log.Code is "NU1801")?.Message;
        return
        [
            .. logs.Where(log => log.IsError)
                .DistinctBy(log => (log.Code, log.Package))
                .Select(log => Place(log, wanted).Request.Problem($"{Brief(log.Message)}{(log.Code.Length > 0 ? $" ({log.Code})" : "")}", sources ?? Hint(log.Code))),
        ];
    }

    private static PackageRequest Place(RestoreLog log, PackageRequests wanted) =>
        wanted.Packages.FirstOrDefault(package => package.Id.Equals(log.Package, StringComparison.OrdinalIgnoreCase)) ?? wanted.Packages[0];

    private static string Brief(string message) => string.Join(' ', message.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[..1]);

    private static string? Hint(string code) => code switch
    {
        "NU1101" => "Is the name right? More places are named with #i \"nuget:…\", or in a NuGet.config in the notebook's folder or above it.",
        "NU1102" or "NU1103" => "Name another version, or none for the newest.",
        "NU1202" => "The package has nothing for this version of .NET.",
        "NU1605" or "NU1107" => "Two packages want versions of a third that do not go together: name a version of it too, the higher one.",
        _ => null,
    };
}
