using System.Numerics;
using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class ScalarsTests
{
    public static TheoryData<object, string> Values => new()
    {
        { 42, "42" },
        { -0.5, "-0.5" },
        { 1e300, "1E+300" },
        { 12.50m, "12.50" },
        { true, "True" },
        { 'c', "c" },
        { "", "" },
        { "raw \"text\"\nof two lines <b>", "raw \"text\"\nof two lines <b>" },
        { new DateTime(2024, 2, 29), "2024-02-29" },
        { new DateTime(2024, 2, 29, 13, 5, 0), "2024-02-29 13:05:00" },
        { new DateOnly(2024, 2, 29), "2024-02-29" },
        { new TimeOnly(13, 5), "13:05:00" },
        { new DateTimeOffset(2024, 2, 29, 13, 5, 0, TimeSpan.FromHours(2)), "2024-02-29 13:05:00 +02:00" },
        { TimeSpan.FromSeconds(90), "00:01:30" },
        { DayOfWeek.Friday, "Friday" },
        { new BigInteger(12345678901234567890), "12345678901234567890" },
        { new Complex(1, 2), "<1; 2>" },
        { new Uri("https://example.org/a"), "https://example.org/a" },
        { new Version(1, 2, 3), "1.2.3" },
        { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void are_plain_text_only_in_the_invariant_culture(object value, string text) =>
        Assert.Equal(MimeBundle.PlainText(text), Formatter.Format(value));

    [Theory]
    [InlineData(typeof(List<int>), "List<int>")]
    [InlineData(typeof(Dictionary<string, double[]>), "Dictionary<string, double[]>")]
    [InlineData(typeof(int?), "int?")]
    [InlineData(typeof(double[,]), "double[,]")]
    [InlineData(typeof((int, string)), "(int, string)")]
    [InlineData(typeof(Nested), "Nested")]
    public void types_are_named_as_readers_write_them(Type type, string text) =>
        Assert.Equal(MimeBundle.PlainText(text), Formatter.Format(type));

    [Fact]
    public void a_running_task_is_not_waited_for()
    {
        var task = new TaskCompletionSource<int>().Task;

        Assert.Equal("Task<int> (WaitingForActivation)", Formatter.ToDisplayString(task));
    }

    [Fact]
    public void a_text_beyond_the_bound_is_cut_and_says_by_how_much()
    {
        var text = Formatter.ToDisplayString(new string('x', 300_000));

        Assert.Equal(256 * 1024, text.Count(character => character == 'x'));
        Assert.EndsWith("\n… 37856 more characters", text, StringComparison.Ordinal);
    }

    private sealed class Nested;
}
