namespace Notebooks.Tests.Execution;

/// <summary>Each notebook is a test of its own: it runs in its own folder, from the first cell to its check.</summary>
public class EveryNotebookTests
{
    [Theory]
    [MemberData(nameof(NotebookFiles.AllAsTheory), MemberType = typeof(NotebookFiles))]
    public async Task a_notebook_runs_to_its_end_and_its_findings_hold(string notebook)
    {
        var run = await NotebookExecution.RunAsync(NotebookFiles.PathOf(notebook));

        Assert.True(run.Succeeded, $"{notebook}, {run.FirstFailure?.Problem}");
        Assert.All(run.Cells, cell => Assert.NotNull(cell.ExecutionCount));
    }
}
