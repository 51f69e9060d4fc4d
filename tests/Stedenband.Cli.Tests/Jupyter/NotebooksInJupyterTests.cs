using Cahier.Display;
using Cahier.Documents;
using Stedenband.Cli.Tests.Architecture;
using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Jupyter;

/// <summary>Every chapter, executed by Jupyter's own tool on our kernel, shows what <c>run</c> shows.</summary>
public sealed class NotebooksInJupyterTests(InstalledKernels kernels) : IClassFixture<InstalledKernels>
{
    public static TheoryData<string> Chapters =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "notebooks"), "??-*.ipynb").Select(file => Path.GetFileName(file)).Where(name => !name.EndsWith(".executed.ipynb", StringComparison.Ordinal)).Order()];

    [Theory]
    [MemberData(nameof(Chapters))]
    public async Task a_chapter_has_the_same_outputs_in_jupyter(string chapter)
    {
        JupyterTools.Need();
        var ours = kernels[$"ours-{chapter}"];
        var theirs = kernels[$"theirs-{chapter}"];

        var run = await RunningProgram.RunAsync(Repository.Root, "run", $"notebooks/{chapter}", "-o", ours);
        Assert.True(run.Code == 0, run.ToString());
        var executed = await kernels.RunAsync(Repository.Root, "-m", "nbconvert", "--to", "notebook", "--execute", "--output", theirs, $"notebooks/{chapter}");
        Assert.True(executed.Code == 0, executed.ToString());

        Assert.Equal(Texts(ours), Texts(theirs));
    }

    private static List<string> Texts(string file)
    {
        var notebook = Assert.IsType<NotebookReadOutcome.Success>(NotebookFile.Read(file)).Notebook;
        var texts = notebook.Cells.OfType<CodeCell>().SelectMany((cell, i) => Texts(cell).Select(text => $"code cell {i + 1}: {text}")).ToList();
        Assert.NotEmpty(texts);
        return texts;
    }

    // What a cell prints is one text, in however many pieces it was sent.
    private static IEnumerable<string> Texts(CodeCell cell)
    {
        var printed = cell.Outputs.OfType<StreamOutput>().GroupBy(stream => stream.Name, stream => stream.Text);
        var shown = cell.Outputs.Select(output => output switch
        {
            DisplayDataOutput display => $"display {Text(display.Data)}",
            ExecuteResultOutput result => $"result {Text(result.Data)}",
            ErrorOutput error => $"error {error.Name}: {error.Value}",
            _ => null,
        });
        return [.. printed.Select(stream => $"{stream.Key} {string.Concat(stream)}"), .. shown.OfType<string>()];
    }

    private static string Text(MimeBundle data) => $"{string.Join(", ", data.Types.Order(StringComparer.Ordinal))}: {data[MimeTypes.PlainText]}";
}
