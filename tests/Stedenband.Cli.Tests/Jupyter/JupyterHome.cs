using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Jupyter;

/// <summary>A home folder for one test, in which the program and Jupyter's own tools look and write.</summary>
public sealed class JupyterHome : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("stedenband-jupyter-").FullName;

    public string this[string path] => Path.Combine(folder, path);

    /// <summary>The folder of the user's kernels.</summary>
    public string Kernels => this[".local/share/jupyter/kernels"];

    /// <summary>The folder of the kernels of a prefix in this home.</summary>
    public string PrefixKernels => Path.Combine(this["prefix"], "share", "jupyter", "kernels");

    /// <summary>Runs the program here.</summary>
    public Task<Ended> RunAsync(params string[] words) => RunWithAsync([], words);

    /// <summary>Runs the program here, with more variables, such as <c>JUPYTER_PATH=…</c>.</summary>
    public async Task<Ended> RunWithAsync(string[] variables, params string[] words) =>
        await RunOtherAsync(folder, ["dotnet", RunningProgram.Assembly, .. words], variables);

    /// <summary>Runs another program with this home, in any folder.</summary>
    public async Task<Ended> RunOtherAsync(string workingFolder, string[] command, params string[] variables) =>
        await RunningProgram.RunOtherAsync("env", workingFolder,
        [
            "-u", "XDG_DATA_HOME", "-u", "JUPYTER_DATA_DIR", "-u", "CONDA_PREFIX", "-u", "VIRTUAL_ENV",
            $"HOME={folder}", $"JUPYTER_PATH={this["prefix/share/jupyter"]}", $"JUPYTER_RUNTIME_DIR={this["runtime"]}", .. variables, .. command,
        ]);

    /// <summary>Writes the spec of a kernel that is not ours.</summary>
    public string AddForeign(string name, string displayName)
    {
        var file = Path.Combine(Kernels, name, "kernel.json");
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, $$"""{"argv":["true","{connection_file}"],"display_name":"{{displayName}}","language":"other"}""");
        return file;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
