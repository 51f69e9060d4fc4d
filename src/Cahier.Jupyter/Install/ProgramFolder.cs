using System.Globalization;
using Cahier.Languages.References;

namespace Cahier.Jupyter.Install;

/// <summary>
/// The programs of installed kernels, compiled for this machine: they start in half the time, and the checkout they came
/// from may be rebuilt, moved or removed.
/// </summary>
/// <param name="path">The folder; it need not exist yet.</param>
public sealed class ProgramFolder(string path)
{
    // A kernel that runs may still load from the program that was the newest when it started.
    private const int Kept = 2;

    /// <summary>Publishes a project as the newest program.</summary>
    /// <param name="project">The project's file. Its build knows what <c>Precompiled</c> means.</param>
    /// <param name="cancellationToken">Stops the build.</param>
    public async Task<PublishOutcome> Publish(string project, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(project);
        var build = Path.Combine(Path.GetTempPath(), $"cahier-{Guid.NewGuid():N}");
        try
        {
            var run = await DotnetCommand.Run(Words(project, build), Path.GetDirectoryName(project)!, cancellationToken).ConfigureAwait(false);
            return run switch
            {
                null => new PublishOutcome.Failed("To compile the kernel takes the .NET SDK, and there is none on this machine."),
                { ExitCode: 0 } => Take(Path.Combine(build, "program"), Path.GetFileNameWithoutExtension(project) + ".dll"),
                _ => new PublishOutcome.Failed($"The kernel could not be compiled:\n{Errors(run.Output)}"),
            };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new PublishOutcome.Failed($"The compiled kernel could not be written to {path}: {exception.Message}");
        }
        finally
        {
            Delete(build);
        }
    }

    /// <summary>Removes all programs.</summary>
    public void Clear() => Delete(path);

    private static string[] Words(string project, string build) =>
    [
        "publish", project, "--configuration", "Release", "--use-current-runtime", "--self-contained", "false", "--nologo", "-tl:off",
        "-p:Precompiled=true", "--artifacts-path", Path.Combine(build, "build"), "--output", Path.Combine(build, "program"),
    ];

    private PublishOutcome.Published Take(string program, string file)
    {
        // In the order of the names is the order of their making.
        var target = Path.Combine(path, DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture));
        var beside = $"{target}~";
        Directory.CreateDirectory(path);
        try
        {
            // Not a move: the temporary folder may be on another disk.
            Copy(program, beside);
            Directory.Move(beside, target);
        }
        finally
        {
            Delete(beside);
        }

        DeleteOld();
        return new([DotnetCommand.File, Path.Combine(target, file)]);
    }

    private void DeleteOld()
    {
        try
        {
            foreach (var old in Directory.EnumerateDirectories(path).OrderDescending(StringComparer.Ordinal).Skip(Kept))
                Delete(old);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A kernel that runs holds it. It goes with a later one.
        }
    }

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
        foreach (var folder in Directory.EnumerateDirectories(from))
            Copy(folder, Path.Combine(to, Path.GetFileName(folder)));
    }

    private static string Errors(string output)
    {
        var lines = output.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0).ToList();
        var errors = lines.Where(line => line.Contains(" error ", StringComparison.Ordinal)).Distinct().Take(5).ToList();
        return string.Join('\n', errors.Count > 0 ? errors : lines.TakeLast(5));
    }

    private static void Delete(string directory)
    {
        if (Directory.Exists(directory))
            Directory.Delete(directory, recursive: true);
    }
}
