using System.Diagnostics;

namespace Notebooks.Tests.Reading;

/// <summary>The book, made once by the command that a reader runs.</summary>
public sealed class MadeBook : IAsyncLifetime
{
    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("stedenband-book-").FullName, "book");

    public int ExitCode { get; private set; }

    public string Output { get; private set; } = "";

    public async ValueTask InitializeAsync()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Stedenband.Cli.dll"), "book", "--no-serve", "--output", Folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = NotebookFiles.Root,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Output = await output + await error;
        ExitCode = process.ExitCode;
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
        return ValueTask.CompletedTask;
    }
}
