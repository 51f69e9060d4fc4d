using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Words;

/// <summary>Words that the program does not understand, or cannot do: one sentence, and exit code 2.</summary>
public sealed class WordsTests(Checkout checkout) : IClassFixture<Checkout>
{
    private const string Notebook = "notebooks/01-first.ipynb";

    public static TheoryData<string, string> Refusals => new()
    {
        { "frobnicate", "There is no command 'frobnicate'. The commands are book, run, convert, verify, kernel. See --help." },
        { "--nosrve", "Unrecognized command or argument '--nosrve'. See --help." },
        { "book --frobnicate", "Unrecognized command or argument '--frobnicate'. See book --help." },
        { "book --port 99999", "--port 99999: a port is a whole number up to 65535; 0 takes a free one. See book --help." },
        { "book --port -1", "--port -1: a port is a whole number up to 65535; 0 takes a free one. See book --help." },
        { "--port http", "--port http: a port is a whole number up to 65535; 0 takes a free one. See --help." },
        { "book --language de", "--language de: the book's interface speaks en and nl. See book --help." },
        { "book --time-limit 0", "--time-limit 0: give a number of seconds above 0, at most 86400 (a day). See book --help." },
        { "book --output ''", "--output: the name is empty. Give one, or leave the option out. See book --help." },
        { "run", "Required argument 'FILE' missing for command: 'run'. See run --help." },
        { "run ''", "The name of the notebook is empty." },
        { "run one.ipynb two.ipynb", "Unrecognized command or argument 'two.ipynb'. See run --help." },
        { "run notebooks/03-third.ipynb", "notebooks/03-third.ipynb: There is no such file. The folder has: 01-first.ipynb, 02-second.ipynb." },
        { "run notebooks", "notebooks is a folder: name a notebook in it." },
        { "run data/claims.csv", "data/claims.csv: the name ends in none of .ipynb, .dib, .csx, .fsx, .cs. Name the file with its ending, or say its format." },
        { "run program.cs", "program.cs: There is no such file. Check the name." },
        { $"run {Notebook} --format docx", "There is no format 'docx'. The formats are ipynb, dib, csx, fsx, cs." },
        { "convert", "Required argument 'FILE' missing for command: 'convert'. See convert --help." },
        { $"run {Notebook} -p", "Required argument missing for option: '-p'. See run --help." },
        { $"run {Notebook} -p town", "-p town: give a value as name=value, such as -p town=Zeist." },
        { $"run {Notebook} -p =Zeist", "-p =Zeist: give a value as name=value, such as -p town=Zeist." },
        { $"run {Notebook} -p 1st=Zeist", "-p: '1st' cannot be the name of a parameter: use letters, digits and _, beginning with a letter." },
        { $"run {Notebook} --time-limit -1", "--time-limit -1: give a number of seconds above 0, at most 86400 (a day). See run --help." },
        { $"run {Notebook} --time-limit soon", "--time-limit soon: give a number of seconds above 0, at most 86400 (a day). See run --help." },
        { $"run {Notebook} --time-limit NaN", "--time-limit NaN: give a number of seconds above 0, at most 86400 (a day). See run --help." },
        { $"run {Notebook} --time-limit 1e300", "--time-limit 1e300: give a number of seconds above 0, at most 86400 (a day). See run --help." },
        { $"run {Notebook} -o notebooks", "notebooks is a folder: name the file of the executed copy." },
        { $"run {Notebook} -o copy.txt", "copy.txt: the name of an executed copy ends in .ipynb, the one format that holds outputs." },
        { $"run {Notebook} -o {Notebook}", $"{Notebook} is the notebook itself, which stays as it is: name another file." },
        { $"run {Notebook} -o none/copy.ipynb", "none/copy.ipynb: there is no folder {ROOT}/none. Make it, or name another." },
        { "verify --data none", "none: there is no such folder. Name the one that holds datapackage.json." },
        { "verify --data notebooks", "notebooks holds neither datapackage.json nor data/datapackage.json. Name the folder that does." },
        { "verify --data data/claims.csv", "data/claims.csv is a file. Name the folder that holds datapackage.json." },
        { "kernel", "Required command was not provided. See kernel --help." },
        { "kernel reinstall", "There is no command 'reinstall'. The commands are install, uninstall, list, start. See kernel --help." },
        { "kernel install --fast", "Unrecognized command or argument '--fast'. See kernel install --help." },
        { "kernel start", "kernel start needs the connection file that a front end writes: kernel start [--language csharp|fsharp] FILE. To use the kernel, run kernel install and choose it in Jupyter." },
        { "worker", "A worker is started by the program itself, with the pipes by which it is to be reached." },
        { "worker one two", "A worker is started by the program itself, with the pipes by which it is to be reached." },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task words_that_cannot_be_done_get_one_sentence_and_exit_code_2(string words, string sentence)
    {
        var ended = await RunningProgram.RunAsync(checkout.Root, [.. words.Split(' ').Select(word => word == "''" ? "" : word)]);

        Assert.Equal(sentence.Replace("{ROOT}", checkout.Root, StringComparison.Ordinal), ended.Error.TrimEnd());
        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.Equal(["data", "notebooks"], Directory.EnumerateFileSystemEntries(checkout.Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("help", "--help")]
    [InlineData("help-book", "book", "--help")]
    [InlineData("help-run", "run", "--help")]
    [InlineData("help-convert", "convert", "--help")]
    [InlineData("help-kernel", "kernel", "--help")]
    [InlineData("help-kernel-install", "kernel", "install", "--help")]
    [InlineData("help-verify", "verify", "--help")]
    public async Task help_tells_every_word(string name, params string[] words)
    {
        var ended = await RunningProgram.RunAsync(checkout.Root, words);

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Snapshot.Verify(string.Join('\n', ended.Out.Split('\n').Select(line => line.TrimEnd())), name);
    }

    [Fact]
    public async Task the_version_is_a_number()
    {
        var ended = await RunningProgram.RunAsync(checkout.Root, "--version");

        Assert.Equal(0, ended.Code);
        Assert.Matches(@"^\d+\.\d+\.\d+", ended.Out);
    }
}
