using System.Text.Json;
using System.Text.RegularExpressions;
using Cahier.Languages.References.Packages;

namespace Cahier.Languages.References.Projects;

/// <summary>Builds a project that a cell refers to, and takes what it makes.</summary>
internal static partial class ProjectBuild
{
    /// <summary>Builds the project of an <c>#r</c>.</summary>
    /// <param name="request">The line.</param>
    /// <param name="take">Takes the assembly that the build makes.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    public static ReferenceResolution Run(ReferenceRequest request, Func<ReferenceRequest, string, ReferenceResolution> take, CancellationToken cancellationToken)
    {
        var project = Path.GetFullPath(request.Text.Trim(), request.Folder);
        if (!File.Exists(project))
            return Failed(request, $"the project '{request.Text}' was not found; looked for {project}.", "Paths in #r start at the folder of the notebook (or of the loaded file).");

        var name = Path.GetFileName(project);
        using var display = new RestoreDisplay($"Building {name}");
        try
        {
            var resolution = Build(request, project, take, cancellationToken).GetAwaiter().GetResult();
            display.End(resolution is ReferenceResolution.Resolved ? $"Project: {name}" : $"{name}: not built.");
            return resolution;
        }
        catch (OperationCanceledException)
        {
            display.End($"Building {name} was stopped.");
            throw;
        }
    }

    private static async Task<ReferenceResolution> Build(
        ReferenceRequest request, string project, Func<ReferenceRequest, string, ReferenceResolution> take, CancellationToken cancellationToken)
    {
        var framework = await Framework(project, cancellationToken).ConfigureAwait(false);
        // A library leaves its packages where NuGet has them, unless it is told to take them along.
        string[] options = ["-p:CopyLocalLockFileAssemblies=true", "-nodeReuse:false", "-p:UseSharedCompilation=false", .. framework is null ? [] : new[] { $"-p:TargetFramework={framework}" }];
        var built = await Dotnet(["build", project, "-v:quiet", "-tl:off", "-nologo", "-clp:NoSummary;ErrorsOnly", .. options], project, cancellationToken).ConfigureAwait(false);
        if (built is null)
            return Failed(request, "projects need the .NET SDK, and there is none on this machine.", null);
        if (built.ExitCode != 0)
            return new ReferenceResolution.Failed(BuildErrors.Of(request, Path.GetFileName(project), built.Output));

        var output = await Properties(project, ["TargetPath", "TargetFrameworks"], options, cancellationToken).ConfigureAwait(false);
        if (!output.TryGetValue("TargetPath", out var file) || ManagedAssembly.Read(file) is null)
            return Failed(request, $"the project '{request.Text}' makes no assembly that a notebook can use.", null);

        return take(request, file);
    }

    // Of a project for several frameworks, the newest that this process can use.
    private static async Task<string?> Framework(string project, CancellationToken cancellationToken)
    {
        var properties = await Properties(project, ["TargetFrameworks", "TargetFramework"], [], cancellationToken).ConfigureAwait(false);
        return properties.GetValueOrDefault("TargetFrameworks") is not { Length: > 0 } several
            ? null
            : several.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .OrderByDescending(VersionOf)
                .FirstOrDefault(framework => VersionOf(framework) <= new Version(Environment.Version.Major, Environment.Version.Minor));
    }

    // netstandard2.0 comes after every net5.0 and later; net48 cannot be used at all.
    private static Version VersionOf(string framework) =>
        ModernFramework().Match(framework) is { Success: true } match ? new(int.Parse(match.Groups[1].Value, null), int.Parse(match.Groups[2].Value, null))
        : framework.StartsWith("netstandard", StringComparison.Ordinal) ? new(1, 0)
        : new(99, 0);

    private static async Task<Dictionary<string, string>> Properties(string project, string[] names, string[] options, CancellationToken cancellationToken)
    {
        var run = await Dotnet(["msbuild", project, "-nologo", $"-getProperty:{string.Join(',', names)}", .. options], project, cancellationToken).ConfigureAwait(false);
        try
        {
            using var json = JsonDocument.Parse(run is { ExitCode: 0 } ? run.Output : "{}");
            return json.RootElement.TryGetProperty("Properties", out var properties)
                ? properties.EnumerateObject().ToDictionary(property => property.Name, property => property.Value.GetString() ?? "")
                : [];
        }
        catch (JsonException)
        {
            return [];
        }
    }

    private static Task<DotnetCommand.Result?> Dotnet(IEnumerable<string> arguments, string project, CancellationToken cancellationToken) =>
        DotnetCommand.Run(arguments, Path.GetDirectoryName(project)!, cancellationToken);

    private static ReferenceResolution.Failed Failed(ReferenceRequest request, string message, string? hint) => new([request.Problem(message, hint)]);

    [GeneratedRegex(@"^net(?:coreapp)?(\d+)\.(\d+)$")]
    private static partial Regex ModernFramework();
}
