using Cahier.Documents;

namespace Cahier.Tests.Documents;

public sealed class NotebookFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("a.ipynb")]
    [InlineData("a.dib")]
    [InlineData("A.IPYNB")]
    public void what_was_written_is_read_and_nothing_lies_beside_it(string name)
    {
        var notebook = Notebook.Create("csharp", new CodeCell { Source = "1 + 1", Language = "csharp" });

        Assert.Equal(new NotebookWriteOutcome.Success(folder[name]), NotebookFile.Write(notebook, folder[name]));

        Assert.Equal("1 + 1", Assert.Single(Fixture.Success(NotebookFile.Read(folder[name])).Cells).Source);
        Assert.Equal([name], folder.Files);
    }

    [Fact]
    public void a_file_of_jupyter_is_written_back_byte_for_byte()
    {
        File.WriteAllBytes(folder["a.ipynb"], Fixture.Bytes("jupyter.ipynb"));

        NotebookFile.Write(Fixture.Success(NotebookFile.Read(folder["a.ipynb"])), folder["a.ipynb"]);

        Assert.Equal(Fixture.Bytes("jupyter.ipynb"), File.ReadAllBytes(folder["a.ipynb"]));
    }

    [Fact]
    public void a_dib_file_written_as_ipynb_is_converted()
    {
        File.WriteAllText(folder["a.dib"], "#!fsharp\n1");

        NotebookFile.Write(Fixture.Success(NotebookFile.Read(folder["a.dib"])), folder["a.ipynb"]);

        Assert.Equal("fsharp", Assert.IsType<CodeCell>(Assert.Single(Fixture.Success(NotebookFile.Read(folder["a.ipynb"])).Cells)).Language);
    }

    [Fact]
    public void a_missing_file_is_told_with_the_notebooks_that_are_there()
    {
        File.WriteAllText(folder["other.ipynb"], "{}");

        var problem = Fixture.Failure(NotebookFile.Read(folder["a.ipynb"]));

        Assert.Equal("There is no such file.", problem.Message);
        Assert.Equal("The folder has: other.ipynb.", problem.Advice);
        Assert.Null(problem.Line);
        Assert.Equal($"{folder["a.ipynb"]}: There is no such file. The folder has: other.ipynb.", problem.ToString());
    }

    [Fact]
    public void folders_and_other_files_are_no_notebooks()
    {
        Directory.CreateDirectory(folder["a.ipynb"]);

        Assert.Equal("This is a folder, not a notebook.", Fixture.Failure(NotebookFile.Read(folder["a.ipynb"])).Message);
        Assert.StartsWith("There is no folder", Fixture.Failure(NotebookFile.Read(folder["none/a.ipynb"])).Message, StringComparison.Ordinal);
        Assert.Equal("The name ends neither in .ipynb nor in .dib.", Fixture.Failure(NotebookFile.Read(folder["a.txt"])).Message);
    }

    [Theory]
    [InlineData("there/a.ipynb", "There is no folder")]
    [InlineData("folder.ipynb", "There is a folder of this name.")]
    [InlineData("file/a.ipynb", "is a file, not a folder.")]
    [InlineData("a.md", "The name ends neither in .ipynb nor in .dib.")]
    public void a_place_that_cannot_be_written_to_is_told_and_left_as_it_was(string name, string message)
    {
        Directory.CreateDirectory(folder["folder.ipynb"]);
        File.WriteAllText(folder["file"], "");

        Assert.Contains(message, Refusal(folder[name]).Message, StringComparison.Ordinal);
        Assert.Equal(["file", "folder.ipynb"], folder.Files);
    }

    [Fact]
    public void a_folder_that_may_not_be_written_to_is_told_and_left_as_it_was()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Needs a folder that refuses even the administrator.");

        // The kernel's own file system: it refuses new files whoever asks.
        var problem = Refusal("/proc/self/a.ipynb");

        Assert.NotEmpty(problem.Advice);
        Assert.Equal("/proc/self/a.ipynb", problem.File);
    }

    [Fact]
    public void a_read_only_folder_keeps_the_old_file()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "The administrator may write everywhere.");
        if (OperatingSystem.IsWindows())
            return;

        Directory.CreateDirectory(folder["locked"]);
        File.WriteAllText(folder["locked/a.ipynb"], "old");
        File.SetUnixFileMode(folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Contains("may not be written to; nothing was changed", Refusal(folder["locked/a.ipynb"]).Message, StringComparison.Ordinal);
            Assert.Equal("old", File.ReadAllText(folder["locked/a.ipynb"]));
        }
        finally
        {
            File.SetUnixFileMode(folder["locked"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void a_link_stays_a_link_and_the_mode_of_the_file_stays()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no file modes.");
        if (OperatingSystem.IsWindows())
            return;

        File.WriteAllText(folder["real.ipynb"], "old");
        File.SetUnixFileMode(folder["real.ipynb"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        File.CreateSymbolicLink(folder["link.ipynb"], folder["real.ipynb"]);

        NotebookFile.Write(Notebook.Create("csharp"), folder["link.ipynb"]);

        Assert.Equal(folder["real.ipynb"], new FileInfo(folder["link.ipynb"]).LinkTarget);
        Assert.Empty(Fixture.Success(NotebookFile.Read(folder["real.ipynb"])).Cells);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(folder["real.ipynb"]));
    }

    public void Dispose() => folder.Dispose();

    private static NotebookProblem Refusal(string path) =>
        Assert.IsType<NotebookWriteOutcome.Failure>(NotebookFile.Write(Notebook.Create("csharp"), path)).Problem;
}
