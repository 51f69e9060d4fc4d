using Cahier.Display;
using Cahier.Display.Formatting;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Cahier.Tests.Display.Formatting;

public sealed class AnyValueTests
{
    [Property(MaxTest = 1000, Arbitrary = [typeof(AnyValues)])]
    public void has_plain_text_within_the_bound(AnyValue any)
    {
        ArgumentNullException.ThrowIfNull(any);
        var bundle = Formatter.Format(any.Value);

        Assert.True(bundle.Has(MimeTypes.PlainText));
        Assert.True(bundle.Sum(entry => entry.Value.Length) < 258 * 1024);
    }

    [Property(MaxTest = 300)]
    public void no_text_of_a_value_becomes_markup(NonNull<string> text)
    {
        var html = Formatter.Format(new[] { new { Value = "<script>" + text.Get + "</script>" } })[MimeTypes.Html]!;

        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void a_sequence_is_read_only_once()
    {
        var readings = 0;
        IEnumerable<int> Counting()
        {
            readings++;
            yield return 1;
        }

        Assert.Equal("[1]", Formatter.ToDisplayString(Counting()));
        Assert.Equal(1, readings);
    }

    /// <summary>A value of any kind, with values of any kind in it.</summary>
    public sealed record AnyValue(object? Value);

    public static class AnyValues
    {
        public static Arbitrary<AnyValue> Arbitrary() => Arb.From(Gen.Sized(Tree).Select(value => new AnyValue(value)));

        private static Gen<object?> Tree(int size) => size <= 1 ? Leaf() : Gen.OneOf(Leaf(), List(size), Dictionary(size), Anonymous(size), Mixed(size), Matrix());

        private static Gen<object?> Leaf() => Gen.OneOf(
            ArbMap.Default.GeneratorFor<string>().Select(text => (object?)text),
            ArbMap.Default.GeneratorFor<double>().Select(number => (object?)number),
            ArbMap.Default.GeneratorFor<DateTime>().Select(date => (object?)date),
            Gen.Elements<object?>(null, new Throwing(), new InvalidOperationException("an error"), typeof(List<int>), Throwing.Items(), new object()));

        private static Gen<object?> List(int size) => Tree(size / 3).ListOf().Select(items => (object?)items.ToList());

        private static Gen<object?> Dictionary(int size) =>
            Tree(size / 3).ListOf().Select(items => (object?)items.Index().ToDictionary(item => $"{item.Index}", item => item.Item));

        private static Gen<object?> Anonymous(int size) =>
            from first in Tree(size / 2)
            from second in Tree(size / 2)
            select (object?)new { First = first, Second = (second, 1), Bad = new Throwing() };

        private static Gen<object?> Mixed(int size) =>
            from first in Tree(size / 2)
            from second in Tree(size / 2)
            select (object?)new List<object> { new { A = first }, new { B = second } };

        private static Gen<object?> Matrix() =>
            from rows in Gen.Choose(0, 60)
            from columns in Gen.Choose(0, 60)
            select (object?)new double[rows, columns];
    }

    private sealed class Throwing
    {
        public int Value => throw new InvalidOperationException("getter");

        public static IEnumerable<int> Items()
        {
            yield return 1;
            throw new InvalidOperationException("sequence");
        }

        public override string ToString() => throw new InvalidOperationException("text");
    }
}
