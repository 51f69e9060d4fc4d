namespace Stedenband.Tests.Evidence;

public class CheckTests
{
    [Fact]
    public void a_sentence_that_holds_is_printed_with_a_tick()
    {
        var before = Console.Out;
        using var written = new StringWriter();
        Console.SetOut(written);
        try
        {
            Check.That(true, "Five ties were studied.");
        }
        finally
        {
            Console.SetOut(before);
        }

        Assert.Contains("✓ Five ties were studied.", written.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void a_sentence_that_no_longer_holds_fails_with_the_sentence()
    {
        var error = Assert.Throws<FindingChangedException>(() => Check.That(false, "Five ties were studied."));

        Assert.Equal("Five ties were studied.", error.Statement);
        Assert.Contains("Five ties were studied.", error.Message, StringComparison.Ordinal);
    }
}
