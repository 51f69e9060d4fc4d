using System.Diagnostics;
using Cahier.Documents;
using Cahier.Documents.Conversion;

namespace Notebooks.Tests.Execution;

/// <summary>
/// Chapters as programs that <c>dotnet run</c> runs: they print what the chapters show, and come back as they were. Slow, as
/// each program is built.
/// </summary>
public class ProgramTests
{
    [Theory]
    [InlineData("01-the-five-partnerships.ipynb")]
    [InlineData("08-conclusions.ipynb")]
    public async Task a_chapter_as_a_program_prints_what_the_chapter_shows(string name)
    {
        // Not among the notebooks, which other tests copy; but where the data can be found from.
        var folder = Directory.CreateDirectory(Path.Combine(NotebookFiles.Root, "artifacts", $"programs-{Guid.NewGuid():N}")).FullName;
        var file = Path.Combine(folder, Path.ChangeExtension(name, ".cs"));
        var notebook = Assert.IsType<NotebookReadOutcome.Success>(NotebookFile.Read(NotebookFiles.PathOf(name))).Notebook;
        var place = new ConversionPlace(name, NotebookFiles.Folder, folder, Path.GetFileNameWithoutExtension(file));
        var program = NotebookConverter.Write(notebook, NotebookFormat.CSharpProgram, place, TestContext.Current.CancellationToken);
        Assert.Empty(program.Notes);
        try
        {
            Assert.IsType<NotebookWriteOutcome.Success>(NotebookConverter.WriteFile(program, file, place));

            Assert.Equal(TextOf(await NotebookExecution.RunAsync(NotebookFiles.PathOf(name))), await OutputOf(file));
            var back = Assert.IsType<NotebookReadOutcome.Success>(NotebookConverter.ReadFile(file, NotebookFormat.CSharpProgram)).Notebook;
            Assert.Equal(notebook.Cells.Select(cell => (cell.GetType(), cell.Source)), back.Cells.Select(cell => (cell.GetType(), cell.Source)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static async Task<string> OutputOf(string file)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["run", file]) { RedirectStandardOutput = true, WorkingDirectory = Path.GetTempPath() })!;
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, output);
        return output;
    }

    private static string TextOf(Cahier.Execution.NotebookRun run) =>
        string.Concat(run.Cells.SelectMany(cell => cell.Outputs).Select(output => output switch
        {
            StreamOutput stream => stream.Text,
            ExecuteResultOutput result => result.Data["text/plain"] + "\n",
            DisplayDataOutput display => display.Data["text/plain"] + "\n",
            _ => "",
        }));
}
