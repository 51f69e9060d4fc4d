using Cahier.Documents;
using Cahier.Execution;

namespace Notebooks.Tests.Execution;

/// <summary>Runs a notebook of a checkout, or of a copy of one, as the book does.</summary>
internal static class NotebookExecution
{
    public static async Task<NotebookRun> RunAsync(string file)
    {
        var notebook = Assert.IsType<NotebookReadOutcome.Success>(NotebookFile.Read(file)).Notebook;
        return await NotebookRunner.RunAsync(file, notebook, new RunOptions { TimeLimit = TimeSpan.FromMinutes(2) }, null, TestContext.Current.CancellationToken);
    }
}
