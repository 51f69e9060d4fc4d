using Cahier.Documents;
using Cahier.Execution;

namespace Cahier.Tests.Execution;

/// <summary>A notebook in a temporary folder, whose cells are run one by one.</summary>
internal sealed class TestNotebook : IDisposable
{
    private readonly NotebookSession session;
    private int cells;
    private Action? onOutput;

    public TestNotebook(TimeSpan? timeLimit = null)
    {
        Folder = Directory.CreateTempSubdirectory("cahier-").FullName;
        session = new(new() { Folder = Folder, TimeLimit = timeLimit ?? TimeSpan.FromSeconds(60), OnOutput = _ => onOutput?.Invoke() });
    }

    public string Folder { get; }

    public Task<CellRun> CSharp(string source) => Run("csharp", source);

    public Task<CellRun> FSharp(string source) => Run("fsharp", source);

    public Task<CellRun> Run(string language, string source) => RunUntil(TestContext.Current.CancellationToken, language, source);

#pragma warning disable CA1068 // The order reads as the sentence does.
    public Task<CellRun> RunUntil(CancellationToken stop, string language, string source) =>
        session.RunCell(new CodeCell { Language = language, Source = source }, ++cells, stop);
#pragma warning restore CA1068

    /// <summary>Cancels the cell as soon as it shows something.</summary>
    public async Task<CellRun> Stopped(string language, string source)
    {
        using var cancel = new CancellationTokenSource();
        onOutput = cancel.Cancel;
        var run = await RunUntil(cancel.Token, language, source);
        onOutput = null;
        return run;
    }

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose()
    {
        session.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
