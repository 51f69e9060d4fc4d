using Cahier.Documents;
using Cahier.Execution;
using Cahier.Languages;
using Cahier.Languages.Assistance;

namespace Cahier.Tests.Languages.Assistance;

/// <summary>A notebook whose author asks for help; the mark ¦ in the code is the cursor.</summary>
internal sealed class AssistedNotebook : IDisposable
{
    private const char Cursor = '¦';
    private int cells;

    public AssistedNotebook()
    {
        Folder = Directory.CreateTempSubdirectory("cahier-").FullName;
        Session = new(new() { Folder = Folder });
    }

    public string Folder { get; }

    public NotebookSession Session { get; }

    public async Task Run(string language, string source)
    {
        var run = await Session.RunCell(new CodeCell { Language = language, Source = source }, ++cells, TestContext.Current.CancellationToken);
        Assert.True(run.Outcome is CellOutcome.Succeeded, run.Problem);
    }

    public Task<CompletionList> Complete(string language, string marked) =>
        Session.Complete(language, Code(marked), marked.IndexOf(Cursor, StringComparison.Ordinal), TestContext.Current.CancellationToken);

    /// <summary>The texts that are offered, in their order.</summary>
    public async Task<IReadOnlyList<string>> Texts(string language, string marked) =>
        [.. (await Complete(language, marked)).Items.Select(item => item.Text)];

    /// <summary>The item with this label.</summary>
    public async Task<CompletionItem> Item(string language, string marked, string label) =>
        Assert.Single((await Complete(language, marked)).Items, item => item.Label == label);

    public Task<Inspection?> Inspect(string language, string marked, int detailLevel = 0) =>
        Session.Inspect(language, Code(marked), marked.IndexOf(Cursor, StringComparison.Ordinal), detailLevel, TestContext.Current.CancellationToken);

    /// <summary>The help as plain text.</summary>
    public async Task<string> Help(string language, string marked, int detailLevel = 0) =>
        (await Inspect(language, marked, detailLevel))?.Data["text/plain"] ?? "";

    public Task<IReadOnlyList<CodeProblem>> Diagnose(string language, string code) =>
        Session.Diagnose(language, code, TestContext.Current.CancellationToken);

    public void Write(string file, string text)
    {
        var path = Path.Combine(Folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    public void Dispose()
    {
        Session.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static string Code(string marked) => marked.Replace(Cursor.ToString(), "", StringComparison.Ordinal);
}
