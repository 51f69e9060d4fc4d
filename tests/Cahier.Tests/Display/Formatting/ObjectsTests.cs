using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class ObjectsTests
{
    [Fact]
    public void a_record_is_one_line_with_its_members() =>
        Assert.Equal("Person { Name = \"Ada\", Age = 36 }", Formatter.ToDisplayString(new Person("Ada", 36)));

    [Fact]
    public void an_anonymous_object_is_one_line_without_a_type_name() =>
        Assert.Equal("{ A = 1, B = [1, 2] }", Formatter.ToDisplayString(new { A = 1, B = new[] { 1, 2 } }));

    [Fact]
    public void an_object_shows_its_public_properties_one_level_deep() =>
        Assert.Equal("Box { Label = \"L\", Inner = Box }", Formatter.ToDisplayString(new Box { Label = "L", Inner = new() { Label = "deep" } }));

    [Fact]
    public void an_object_with_long_members_has_a_line_for_each() =>
        Assert.Equal($"Box\n  Label: {new string('x', 120)}\n  Inner: null", Formatter.ToDisplayString(new Box { Label = new string('x', 120) }));

    [Fact]
    public void a_ToString_that_a_person_wrote_is_used() =>
        Assert.Equal("3 m", Formatter.ToDisplayString(new Length(3)));

    [Fact]
    public void an_object_without_members_is_its_type_name() =>
        Assert.Equal("Empty", Formatter.ToDisplayString(new Empty()));

    [Fact]
    public void a_getter_that_throws_is_told_in_its_place() =>
        Assert.Equal("Broken { Good = 1, Bad = <InvalidOperationException: no value> }", Formatter.ToDisplayString(new Broken()));

    [Fact]
    public void a_ToString_that_throws_is_told() =>
        Assert.Equal("Thrower <NotSupportedException: not today>", Formatter.ToDisplayString(new Thrower()));

    [Fact]
    public void a_value_that_throws_is_no_cycle_where_it_comes_again()
    {
        var thrower = new Thrower();

        Assert.Equal("[<NotSupportedException: not today>, <NotSupportedException: not today>]", Formatter.ToDisplayString(new[] { thrower, thrower }));
    }

    [Fact]
    public void a_cycle_of_records_ends()
    {
        var node = new Node { Name = "a" };
        node.Next = node;

        Assert.Equal("Node { Name = \"a\", Next = <cycle> }", Formatter.ToDisplayString(node));
    }

    [Fact]
    public void a_list_that_contains_itself_ends()
    {
        var list = new List<object> { 1 };
        list.Add(list);

        Assert.Equal("[1, <cycle>]", Formatter.ToDisplayString(list));

        list.Add(list);
        Assert.Equal("[1, <cycle>, <cycle>]", Formatter.ToDisplayString(list));
    }

    [Fact]
    public void a_long_chain_of_records_ends_at_the_depth_bound()
    {
        var node = new Node { Name = "0" };
        for (var i = 1; i < 100_000; i++)
            node = new Node { Name = $"{i}", Next = node };

        Assert.Equal(4, Formatter.ToDisplayString(node).Split("Name").Length - 1);
    }

    [Fact]
    public void an_exception_shows_its_type_its_message_and_its_causes() =>
        Assert.Equal(
            "InvalidOperationException: outer\ncaused by ArgumentException: inner",
            Formatter.ToDisplayString(new InvalidOperationException("outer", new ArgumentException("inner"))));

    [Fact]
    public void a_tuple_is_one_line() =>
        Assert.Equal("(1, \"a\", null)", Formatter.ToDisplayString((1, "a", (string?)null)));

    private sealed record Person(string Name, int Age);

    private sealed record Node
    {
        public required string Name { get; init; }

        public Node? Next { get; set; }
    }

    private sealed class Box
    {
        public required string Label { get; init; }

        public Box? Inner { get; init; }
    }

    private sealed class Empty;

    private sealed class Length(int metres)
    {
        public int Metres { get; } = metres;

        public override string ToString() => $"{Metres} m";
    }

    private sealed class Broken
    {
        public int Good => 1;

        public int Bad => throw new InvalidOperationException("no value");
    }

    private sealed class Thrower
    {
        public override string ToString() => throw new NotSupportedException("not today");
    }
}
