using Cahier.Documents;

namespace Cahier.Tests.Documents;

public sealed class ConversionTests
{
    [Theory]
    [MemberData(nameof(Fixture.All), MemberType = typeof(Fixture))]
    public void texts_and_languages_stay_from_ipynb_to_dib_and_back(string name)
    {
        var notebook = Fixture.Read(name);

        var dib = Fixture.Success(DibFormat.Read(DibFormat.Write(notebook)));
        var again = Fixture.Success(IpynbFormat.Read(IpynbFormat.Write(NotebookConversion.ToIpynb(dib))));

        Assert.Equal(DibTests.Contents(notebook), DibTests.Contents(dib));
        Assert.Equal(DibTests.Contents(notebook), DibTests.Contents(again));
        Assert.Equal(notebook.DefaultLanguage, again.DefaultLanguage);
    }

    [Fact]
    public void a_dib_file_becomes_a_notebook_that_jupyter_can_start()
    {
        var notebook = NotebookConversion.ToIpynb(Fixture.Success(DibFormat.Read("#!meta\n{\"kernelInfo\":{\"defaultKernelName\":\"fsharp\"},\"mine\":1}\n#!fsharp\n1")));

        Assert.Equal(".net-fsharp", (string?)notebook.Metadata["kernelspec"]!["name"]);
        Assert.Equal("F#", (string?)notebook.Metadata["language_info"]!["name"]);
        Assert.Equal("fsharp", (string?)notebook.Metadata["polyglot_notebook"]!["kernelInfo"]!["defaultKernelName"]);
        Assert.Equal(1, (int?)notebook.Metadata["mine"]);
    }

    [Fact]
    public void a_cell_that_selects_its_language_does_so_once_in_a_dib_file()
    {
        var notebook = Fixture.Success(IpynbFormat.Read("""{"cells":[{"cell_type":"code","source":"#!fsharp\nlet x = 1"}],"metadata":{"kernelspec":{"name":".net-csharp"}},"nbformat":4}"""));

        Assert.EndsWith("\n\n#!fsharp\n\nlet x = 1\n\n", DibFormat.Write(notebook), StringComparison.Ordinal);
    }

    [Fact]
    public void other_kernels_of_the_notebook_are_known_after_the_conversion()
    {
        var notebook = Fixture.Read("vscode.ipynb");
        var cell = new CodeCell { Source = "select 1", Language = "adventureworks" };

        var dib = Fixture.Success(DibFormat.Read(DibFormat.Write(notebook with { Cells = [.. notebook.Cells, cell] })));

        Assert.Equal("adventureworks", Assert.IsType<CodeCell>(dib.Cells[^1]).Language);
    }
}
