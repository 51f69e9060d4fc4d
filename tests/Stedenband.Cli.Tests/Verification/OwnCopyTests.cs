using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Verification;

/// <summary><c>verify --source</c>: the pins of the passages in the reader's own copy.</summary>
public sealed class OwnCopyTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task a_copy_that_has_every_pin_once_is_good()
    {
        var ended = await Verify("Hoofdstuk 1\n\nEr zijn twee gemeen-\nten met een band.\nZij brachten vier bezoeken.");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.EndsWith($"{Copy}: 2 of 2 pins stand in it once.\n", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_missing_pin_is_told_with_what_comes_nearest()
    {
        var ended = await Verify("Er zijn twee gemeenten met een band.\nZij brachten vijf bezoeken.");

        Assert.Equal(1, ended.Code);
        Assert.Equal(
            [$"{Copy}: 1 of 2 pins stand in it once.", $"{Copy}: passage 1.1.2: the pin 'vier bezoeken' is not in it. Nearest, in line 2: 'vijf bezoeken.'"],
            ended.ErrorLines);
    }

    [Fact]
    public async Task another_book_is_told_in_one_line()
    {
        var ended = await Verify("Er was eens een vos.");

        Assert.Equal((1, 1), (ended.Code, ended.ErrorLines.Length));
        Assert.StartsWith($"{Copy}: 0 of 2 pins stand in it once. It seems to be another text", ended.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_claim_is_shown_in_its_place_in_the_copy()
    {
        var ended = await Verify("Er zijn twee gemeenten met een band.\nZij brachten vier bezoeken.", "--claim", "learned");

        Assert.Equal(0, ended.Code);
        Assert.Contains("    In your copy, line 1: … Er zijn twee gemeenten met een band. Zij brachten vier bezoeken. …\n", ended.Out, StringComparison.Ordinal);
    }

    private string Copy => checkout["copy.txt"];

    private Task<Ended> Verify(string text, params string[] words)
    {
        File.WriteAllText(Copy, text);
        return RunningProgram.RunAsync(checkout.Root, ["verify", "--source", Copy, .. words]);
    }
}
