using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Notebooks;

/// <summary>Where a book or a copy cannot go: said before a notebook runs, and nothing is lost.</summary>
public sealed class OutputFolderTests(MadeBook made) : IDisposable
{
    private readonly Checkout checkout = made.Copy();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task a_file_is_no_folder()
    {
        File.WriteAllText(checkout["thesis.txt"], "mine");

        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve", "-o", "thesis.txt");

        Assert.Equal((2, "", $"The output {checkout["thesis.txt"]} is a file. Name a folder, or move the file away.\n"), (ended.Code, ended.Out, ended.Error));
        Assert.Equal("mine", File.ReadAllText(checkout["thesis.txt"]));
    }

    [Fact]
    public async Task a_folder_with_files_of_others_is_left_alone()
    {
        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve", "-o", "notebooks");

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith($"The output folder {checkout.Notebooks} holds 01-first.ipynb, which is not part of a book.", ended.Error, StringComparison.Ordinal);
        Assert.Equal(2, Directory.EnumerateFiles(checkout.Notebooks).Count());
    }

    [Fact]
    public async Task a_folder_that_may_not_be_written_is_said_before_anything_runs()
    {
        Directory.CreateDirectory(checkout["closed"]);

        var book = await OrdinaryUser.RunAsync(checkout, "book", "--no-serve", "-o", "closed/deep/book");
        var copy = await OrdinaryUser.RunAsync(checkout, "run", "notebooks/01-first.ipynb", "-o", "closed/copy.ipynb");

        Assert.Equal((2, ""), (book.Code, book.Out));
        Assert.StartsWith($"The book cannot be written to {checkout["closed/deep/book"]}: {checkout["closed"]} may not be written to.", book.Error, StringComparison.Ordinal);
        Assert.Equal((2, "", $"The folder {checkout["closed"]} may not be written to. Name a file elsewhere with -o.\n"), (copy.Code, copy.Out, copy.Error));
        Assert.Empty(Directory.EnumerateFileSystemEntries(checkout["closed"]));
    }

    [Fact]
    public async Task a_chapter_that_may_not_be_read_stops_no_other()
    {
        var secret = checkout.Add("03-secret.ipynb", "1");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(secret, UnixFileMode.None);
        Directory.CreateDirectory(checkout["open"]);
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(checkout["open"], (UnixFileMode)0b111_111_111);

        var ended = await OrdinaryUser.RunAsync(checkout, "book", "--no-serve", "-o", "open/book");

        Assert.Equal(1, ended.Code);
        Assert.Equal(["03-secret.ipynb: The file may not be read. Give yourself the right to read it."], ended.ErrorLines);
        Assert.True(File.Exists(checkout["open/book/02-second.html"]));
    }

    [Fact]
    public async Task a_missing_parent_is_made()
    {
        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve", "-o", "a/b/book");

        Assert.True(ended.Code == 0, ended.ToString());
        Assert.True(File.Exists(checkout["a/b/book/index.html"]));
    }

    [Fact]
    public async Task of_several_books_at_once_one_is_whole_and_the_others_say_why_not()
    {
        // No chapter has to run: what is left is to write, which is where they meet.
        var whole = checkout.BookFiles();

        var ended = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => RunningProgram.RunAsync(checkout.Root, "book", "--no-serve")));

        Assert.Contains(ended, one => one.Code == 0);
        Assert.All(ended.Where(one => one.Code != 0), one => Assert.Equal((2, $"Another run is writing the book to {checkout.Book}. Wait until it ends, or name another folder.\n"), (one.Code, one.Error)));
        Assert.Equal(whole.Keys, checkout.BookFiles().Keys);
        Assert.Equal(["book", "runs"], Directory.EnumerateFileSystemEntries(checkout["artifacts"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
