using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Stopping;

/// <summary>An output that is full, closed, or that nobody reads to its end: a sentence and an exit code, never a stack trace.</summary>
public sealed class BrokenOutputTests : IDisposable
{
    private readonly Checkout checkout;

    public BrokenOutputTests(MadeBook made)
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "Only Linux has a device that is always full.");
        checkout = made.Copy();
    }

    public void Dispose() => checkout.Dispose();

    [Theory]
    [InlineData("verify > /dev/full", "No space left on device")]
    [InlineData("--help > /dev/full", "No space left on device")]
    [InlineData("book --no-serve > /dev/full", "No space left on device")]
    [InlineData("verify >&-", "Access to the path is denied.")]
    public async Task a_full_or_closed_output_is_told(string line, string reason)
    {
        var ended = await Shell($"{Program} {line}");

        Assert.Equal((2, $"Stopped, since a file or the output cannot be written or read: {reason}\n"), (ended.Code, ended.Error));
    }

    [Theory]
    [InlineData("frobnicate 2> /dev/full", 2)]
    [InlineData("verify --data none 2> /dev/full", 2)]
    [InlineData("verify > /dev/full 2> /dev/full", 2)]
    public async Task where_nobody_can_be_told_the_exit_code_is_all(string line, int code)
    {
        var ended = await Shell($"{Program} {line}");

        Assert.Equal((code, "", ""), (ended.Code, ended.Out, ended.Error));
    }

    [Fact]
    public async Task a_reader_who_leaves_early_does_not_keep_the_book_from_being_made()
    {
        var ended = await Shell($"{{ {Program} book --no-serve -o early; echo $? > code; }} | head -n 1");

        Assert.Equal("", ended.Error);
        Assert.Single(ended.OutLines);
        Assert.Equal("0\n", File.ReadAllText(checkout["code"]));
        Assert.True(File.Exists(checkout["early/index.html"]));
    }

    private static string Program => $"dotnet '{RunningProgram.Assembly}'";

    private Task<Ended> Shell(string line) => RunningProgram.RunOtherAsync("sh", checkout.Root, "-c", line);
}
