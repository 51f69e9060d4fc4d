using System.Diagnostics;
using Cahier.Documents;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Magics;

/// <summary>Diagrams in a real browser that reaches no host.</summary>
[Collection(EngineTests.Name)]
public sealed class DiagramTests
{
    private const string Browser = "/usr/bin/chromium";

    [Theory]
    [InlineData("")]
    // The classic Jupyter Notebook loads modules by this.
    [InlineData("<script>var define = () => {}; define.amd = {};</script>")]
    public async Task diagrams_are_drawn_without_a_network_and_errors_keep_the_text(string head)
    {
        Assert.SkipUnless(File.Exists(Browser), "There is no Chromium on this machine (Debian: apt-get install chromium).");
        using var notebook = new TestNotebook();
        var page = $"<!doctype html><meta charset=\"utf-8\">{head}";
        foreach (var diagram in new[] { "graph TD; Zeist --> Berkane", "sequenceDiagram\n  Zeist->>Berkane: Mission", "graph TD; A[[[broken" })
            page += (await notebook.Run("mermaid", diagram)).Outputs.OfType<DisplayDataOutput>().Single().Data["text/html"];
        notebook.Write("page.html", page);

        var drawn = await Drawn(Path.Combine(notebook.Folder, "page.html"), notebook.Folder);
        Assert.Equal(2, drawn.Split("<div class=\"cahier-diagram\"><svg").Length - 1);
        Assert.Contains("<pre class=\"cahier-mermaid\" data-drawn=\"true\">graph TD; A[[[broken\n\nParse error on line 1:", drawn, StringComparison.Ordinal);
        Assert.DoesNotContain("Syntax error in text</text>", drawn, StringComparison.Ordinal);
    }

    private static async Task<string> Drawn(string file, string profile)
    {
        string[] arguments = ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={Path.Combine(profile, "profile")}", "--host-resolver-rules=MAP * ~NOTFOUND", "--virtual-time-budget=20000", "--dump-dom", new Uri(file).AbsoluteUri];
        using var process = Process.Start(new ProcessStartInfo(Browser, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var page = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        await errors;
        return page;
    }
}
