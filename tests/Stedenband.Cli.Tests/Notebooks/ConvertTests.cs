using Cahier.Documents;
using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Notebooks;

/// <summary><c>convert</c>: the same work in another format, and nothing written over unasked.</summary>
public sealed class ConvertTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task a_notebook_goes_to_a_dib_and_back()
    {
        var there = await Convert("notebooks/01-first.ipynb", "first.dib");
        var back = await Convert("first.dib", "--to", "ipynb");

        Assert.Equal((0, "first.dib\n", ""), (there.Code, there.Out, there.Error));
        Assert.Equal((0, "first.ipynb\n", ""), (back.Code, back.Out, back.Error));
        Assert.Equal("#!meta\n\n{\"kernelInfo\":{\"defaultKernelName\":\"csharp\",\"items\":[{\"aliases\":[],\"name\":\"csharp\"}]}}\n\n#!markdown\n\n# 01-first\n\n#!csharp\n\n1 + 1\n\n", File.ReadAllText(checkout["first.dib"]));
        var notebook = Assert.IsType<NotebookReadOutcome.Success>(NotebookFile.Read(checkout["first.ipynb"])).Notebook;
        Assert.Equal((".net-csharp", "C#"), ((string?)notebook.Metadata["kernelspec"]!["name"], (string?)notebook.Metadata["language_info"]!["name"]));
        Assert.Equal(["# 01-first", "1 + 1"], notebook.Cells.Select(cell => cell.Source));
    }

    [Fact]
    public async Task a_notebook_goes_to_a_program_and_back()
    {
        var there = await Convert("notebooks/01-first.ipynb", "-o", "first.cs");
        var back = await Convert("first.cs", "-", "--to", "csx");

        Assert.Equal((0, "first.cs\n", ""), (there.Code, there.Out, there.Error));
        Assert.Contains("\n// %%\nNotebook.Show(1 + 1);\n", File.ReadAllText(checkout["first.cs"]), StringComparison.Ordinal);
        Assert.Equal((0, "// %% [markdown]\n// # 01-first\n\n// %%\n1 + 1\n\n"), (back.Code, back.Out));
    }

    [Fact]
    public async Task what_stays_behind_is_told()
    {
        checkout.Add("two.ipynb", Checkout.Code("1"), Checkout.Code("let x = 1") with { Language = "fsharp" });

        var ended = await Convert("notebooks/two.ipynb", "--to", "cs");

        Assert.Equal((0, "notebooks/two.cs\n", "Cells in fsharp (cell 3) are kept as comments.\n"), (ended.Code, ended.Out, ended.Error));
    }

    [Fact]
    public async Task settings_of_a_program_are_told_when_it_becomes_a_notebook()
    {
        File.WriteAllText(checkout["web.cs"], "#:sdk Microsoft.NET.Sdk.Web\n#:property PublishAot=false\nConsole.WriteLine(1);\n");

        var ended = await Convert("web.cs", "--to", "ipynb");

        Assert.Equal((0, "web.ipynb\n", "'#:sdk Microsoft.NET.Sdk.Web' stays behind: a notebook has no such setting.\n"), (ended.Code, ended.Out, ended.Error));
    }

    [Fact]
    public async Task the_standard_input_is_converted_too()
    {
        var ended = await RunningProgram.RunOtherAsync("sh", checkout.Root, "-c", $"dotnet '{RunningProgram.Assembly}' convert - --to csx < notebooks/01-first.ipynb");

        Assert.Equal((0, "// %% [markdown]\n// # 01-first\n\n// %%\n1 + 1\n\n", ""), (ended.Code, ended.Out, ended.Error));
    }

    [Fact]
    public async Task a_file_that_is_there_is_written_over_only_by_force()
    {
        File.WriteAllText(checkout["first.dib"], "mine");

        var refused = await Convert("notebooks/01-first.ipynb", "first.dib");
        Assert.Equal((2, "first.dib is there already. Write over it with --force, or name another target.\n"), (refused.Code, refused.Error));
        Assert.Equal("mine", File.ReadAllText(checkout["first.dib"]));

        Assert.Equal(0, (await Convert("notebooks/01-first.ipynb", "first.dib", "--force")).Code);
        Assert.StartsWith("#!meta", File.ReadAllText(checkout["first.dib"]), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("To which format? Name a target with its ending, or give --to; the formats are ipynb, dib, csx, fsx, cs.", "notebooks/01-first.ipynb")]
    [InlineData("--to pdf: there is no such format. The formats are ipynb, dib, csx, fsx, cs.", "notebooks/01-first.ipynb", "--to", "pdf")]
    [InlineData("first.html: the ending says no known format. The formats are ipynb, dib, csx, fsx, cs; say one with --to.", "notebooks/01-first.ipynb", "first.html")]
    [InlineData("There is no format 'docx'. The formats are ipynb, dib, csx, fsx, cs.", "notebooks/01-first.ipynb", "a.dib", "--from", "docx")]
    [InlineData("data/claims.csv: the name ends in none of .ipynb, .dib, .csx, .fsx, .cs. Name the file with its ending, or say its format.", "data/claims.csv", "a.dib")]
    [InlineData("notebooks/01-first.ipynb is the file itself: name another target.", "notebooks/01-first.ipynb", "--to", "ipynb")]
    [InlineData("notebooks is a folder: name the new file.", "notebooks/01-first.ipynb", "-o", "notebooks", "--to", "cs")]
    [InlineData("Two targets, a.cs and b.cs: name one.", "notebooks/01-first.ipynb", "a.cs", "-o", "b.cs")]
    public async Task what_cannot_be_done_gets_one_sentence_and_exit_code_2(string sentence, params string[] words)
    {
        var ended = await Convert(words);

        Assert.Equal((2, "", sentence + "\n"), (ended.Code, ended.Out, ended.Error));
        Assert.Equal(["data", "notebooks"], Directory.EnumerateFileSystemEntries(checkout.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    private Task<Ended> Convert(params string[] words) => RunningProgram.RunAsync(checkout.Root, ["convert", .. words]);
}
