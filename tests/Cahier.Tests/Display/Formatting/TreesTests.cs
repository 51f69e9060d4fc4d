using Cahier.Display;
using Cahier.Display.Formatting;

namespace Cahier.Tests.Display.Formatting;

public sealed class TreesTests
{
    [Fact]
    public void an_object_within_an_object_can_be_unfolded()
    {
        var bundle = Formatter.Format(new Order("A1", new Customer("Ada", "Zeist"), [new("pen", 2)]));

        Assert.Equal(
            "<details class=\"cahier-tree\" open><summary>Order</summary><table><tr><th scope=\"row\">Number</th><td>A1</td></tr>"
            + "<tr><th scope=\"row\">By</th><td><details><summary>Customer { Name = &quot;Ada&quot;, Town = &quot;Zeist&quot; }</summary><table><tr><th scope=\"row\">Name</th><td>Ada</td></tr><tr><th scope=\"row\">Town</th><td>Zeist</td></tr></table></details></td></tr>"
            + "<tr><th scope=\"row\">Lines</th><td><details><summary>[Line { What = &quot;pen&quot;, Count = 2 }]</summary><table><tr><th scope=\"row\">0</th><td><details><summary>Line { What = &quot;pen&quot;, Count = 2 }</summary><table><tr><th scope=\"row\">What</th><td>pen</td></tr><tr><th scope=\"row\">Count</th><td>2</td></tr></table></details></td></tr></table></details></td></tr></table></details>",
            bundle[MimeTypes.Html]);
        Assert.Equal("Order { Number = \"A1\", By = Customer { Name = \"Ada\", Town = \"Zeist\" }, Lines = [Line { What = \"pen\", Count = 2 }] }", Normal(bundle[MimeTypes.PlainText]!));
    }

    [Fact]
    public void a_flat_object_needs_no_tree() => Assert.Equal(MimeBundle.PlainText("Customer { Name = \"Ada\", Town = \"Zeist\" }"), Formatter.Format(new Customer("Ada", "Zeist")));

    [Fact]
    public void a_cycle_ends()
    {
        var node = new Node { Name = "a" };
        node.Next = new() { Name = "b", Next = node };

        Assert.Contains("&lt;cycle&gt;", Formatter.Format(node)[MimeTypes.Html], StringComparison.Ordinal);
    }

    [Fact]
    public void a_graph_without_end_stays_small()
    {
        var tree = new Endless(0);

        Assert.True(Formatter.Format(tree).Sum(entry => entry.Value.Length) < 300_000);
    }

    [Fact]
    public void a_member_that_throws_is_told_in_its_place() =>
        Assert.Contains("&lt;InvalidOperationException: no&gt;", Formatter.Format(new Thrower())[MimeTypes.Html], StringComparison.Ordinal);

    [Fact]
    public void an_exception_folds_what_led_to_it()
    {
        var error = new InvalidOperationException("a <b>", new FormatException("why"));

        var html = Formatter.Format(error)[MimeTypes.Html]!;

        Assert.StartsWith("<details class=\"cahier-exception\"><summary><span class=\"cahier-exception\">InvalidOperationException: a &lt;b&gt;</span></summary><pre>", html, StringComparison.Ordinal);
        Assert.Contains("FormatException: why", html, StringComparison.Ordinal);
        Assert.StartsWith("InvalidOperationException: a <b>", Formatter.ToDisplayString(error), StringComparison.Ordinal);
    }

    [Fact]
    public void latex_formulas_and_svg_are_shown_as_what_they_are()
    {
        Assert.Equal("$x$", Formatter.Format(new LaTeXString("$x$"))[MimeTypes.Latex]);
        Assert.Equal(@"$$\frac{1}{2}$$", Formatter.Format(new MathString(@"\frac{1}{2}"))[MimeTypes.Latex]);
        Assert.Equal("<svg/>", Formatter.Format(new SvgString("<svg/>"))[MimeTypes.Svg]);
    }

    private static string Normal(string text) => string.Join(", ", text.Replace("Order\n  ", "Order { ", StringComparison.Ordinal).Split("\n  ")).Replace("Number: A1", "Number = \"A1\"", StringComparison.Ordinal).Replace("By: ", "By = ", StringComparison.Ordinal).Replace("Lines: ", "Lines = ", StringComparison.Ordinal) + (text.Contains('\n') ? " }" : "");

    private sealed record Customer(string Name, string Town);

    private sealed record Line(string What, int Count);

    private sealed record Order(string Number, Customer By, IReadOnlyList<Line> Lines);

    private sealed class Node
    {
        public string Name { get; set; } = "";

        public Node? Next { get; set; }
    }

    private sealed class Endless(int depth)
    {
        public int Depth => depth;

        public Endless[] Parts => [.. Enumerable.Range(0, 50).Select(_ => new Endless(depth + 1))];
    }

    private sealed class Thrower
    {
        public int[] Good => [1, 2];

        public Node Bad => throw new InvalidOperationException("no");
    }
}
