using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;

namespace Cahier.Languages.References;

/// <summary>Runs the <c>dotnet</c> command of the SDK.</summary>
public static class DotnetCommand
{
    // What a `dotnet run` or a test host around this process says about itself would lead another build astray.
    private static readonly string[] OfTheHost =
        ["MSBUILD_EXE_PATH", "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBuildLoadMicrosoftTargetsReadOnly", "DOTNET_CLI_TELEMETRY_SESSIONID"];

    /// <summary>The file of the command: that of the runtime which runs this process, or, where it has none beside it, whichever the system finds.</summary>
    public static string File
    {
        get
        {
            // shared/Microsoft.NETCore.App/10.0.1 has its dotnet three folders above.
            var name = RuntimeInformation.IsOSPlatform(OSPlatform.Windows) ? "dotnet.exe" : "dotnet";
            var beside = Path.GetFullPath(Path.Combine(HostAssemblies.FrameworkFolder, "..", "..", "..", name));
            return System.IO.File.Exists(beside) ? beside : name;
        }
    }

    /// <summary>What the command came to.</summary>
    /// <param name="ExitCode">0 when it did what it should.</param>
    /// <param name="Output">All that it printed.</param>
    public sealed record Result(int ExitCode, string Output);

    /// <summary>Runs the command to its end; cancelling kills it with all that it started.</summary>
    /// <param name="arguments">The words behind <c>dotnet</c>.</param>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Null where there is no SDK.</returns>
    public static async Task<Result?> Run(IEnumerable<string> arguments, string folder, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(File)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        SetEnvironment(start.Environment);

        using var process = new Process { StartInfo = start };
        try
        {
            process.Start();
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        try
        {
            process.StandardInput.Close();
            var printed = process.StandardOutput.ReadToEndAsync(cancellationToken);
            var errors = process.StandardError.ReadToEndAsync(cancellationToken);
            var output = await printed.ConfigureAwait(false) + await errors.ConfigureAwait(false);
            await process.WaitForExitAsync(cancellationToken).ConfigureAwait(false);
            return process.ExitCode != 0 && output.Contains("No .NET SDKs were found", StringComparison.Ordinal) ? null : new(process.ExitCode, output);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }
    }

    private static void SetEnvironment(IDictionary<string, string?> environment)
    {
        foreach (var variable in OfTheHost)
            environment.Remove(variable);
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_WORKLOAD_UPDATE_NOTIFY_DISABLE"] = "true";
        // No server stays behind when the command has ended.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        // A source that is down is asked twice and not six times, a second apart.
        environment.TryAdd("NUGET_ENHANCED_MAX_NETWORK_TRY_COUNT", "2");
        environment.TryAdd("NUGET_ENHANCED_NETWORK_RETRY_DELAY_MILLISECONDS", "200");
    }
}
