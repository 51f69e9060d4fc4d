using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class CSharpHelpTests : IDisposable
{
    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task a_method_of_the_framework_is_told_with_its_documentation()
    {
        var help = await notebook.Help("csharp", "\"abc\".Subst¦ring(1)");
        Assert.StartsWith("string string.Substring(int startIndex)\n(+ 1 overload)\n\nRetrieves a substring from this instance.", help, StringComparison.Ordinal);
        Assert.Contains("\n\nParameters\n- startIndex: The zero-based starting character position", help, StringComparison.Ordinal);
        Assert.Contains("\n\nReturns\nA string that is equivalent", help, StringComparison.Ordinal);
        Assert.Contains("\n\nThrows\n- ArgumentOutOfRangeException: ", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task all_overloads_are_told_where_all_is_asked()
    {
        var help = await notebook.Help("csharp", "\"abc\".Subst¦ring(1)", detailLevel: 1);
        Assert.StartsWith("string string.Substring(int startIndex)\nstring string.Substring(int startIndex, int length)\n\n", help, StringComparison.Ordinal);
    }

    [Fact]
    public async Task the_users_own_comments_are_documentation()
    {
        await notebook.Run("csharp", "/// <summary>Twice a <see cref=\"int\"/>.</summary>\n/// <param name=\"n\">The number.</param>\n/// <returns>The double.</returns>\nint Twice(int n) => 2 * n;");
        const string Documentation = "\n\nTwice a Int32.\n\nParameters\n- n: The number.\n\nReturns\nThe double.";
        Assert.Equal("int Twice(int n)" + Documentation, await notebook.Help("csharp", "Tw¦ice(3)"));
        Assert.Equal("int Twice(int n)\n          ^^^^^" + Documentation, await notebook.Help("csharp", "Twice(¦)"));
    }

    [Fact]
    public async Task a_variable_is_told_with_its_type_and_its_value_now()
    {
        await notebook.Run("csharp", "record Town(string Name, int People);\nvar town = new Town(\"Zeist\", 65000);\nvar list = new List<int> { 1, 2, 3 };\nvar text = \"one\\ntwo\";");
        Assert.Equal("Town town\n= Town { Name = \"Zeist\", People = 65000 }", await notebook.Help("csharp", "tow¦n"));
        Assert.Equal("List<int> list\n= [1, 2, 3]", await notebook.Help("csharp", "list¦"));
        Assert.Equal("string text\n= \"one two\"", await notebook.Help("csharp", "te¦xt"));
        await notebook.Run("csharp", "list.Add(4);");
        Assert.Equal("List<int> list\n= [1, 2, 3, 4]", await notebook.Help("csharp", "list¦"));
    }

    [Fact]
    public async Task a_look_at_a_variable_runs_nothing_of_the_user()
    {
        await notebook.Run("csharp",
            """
            var asked = 0;
            class Loud { public static Action Heard; public override string ToString() { Heard(); return "loud"; } public int Value { get { Heard(); return 1; } } }
            Loud.Heard = () => asked++;
            var loud = new Loud();
            var query = Enumerable.Range(0, 3).Select(n => { asked++; return n; });
            """);
        Assert.Equal("Loud loud", await notebook.Help("csharp", "lo¦ud"));
        Assert.Equal("IEnumerable<int> query", await notebook.Help("csharp", "que¦ry"));
        Assert.Equal("int asked\n= 0", await notebook.Help("csharp", "ask¦ed"));
    }

    [Theory]
    [InlineData("\"abc\".Substring(¦", "string string.Substring(int startIndex)\n                        ^^^^^^^^^^^^^^")]
    [InlineData("\"abc\".Substring(1, ¦", "string string.Substring(int startIndex, int length)\n                                        ^^^^^^^^^^")]
    [InlineData("\"abc\".Substring(length: ¦", "string string.Substring(int startIndex, int length)\n                                        ^^^^^^^^^^")]
    [InlineData("new Town(\"a\", ¦)", "Town.Town(string Name, int People)\n                       ^^^^^^^^^^")]
    [InlineData("new Town(name(¦", "string name(int number)\n            ^^^^^^^^^^")]
    [InlineData("string.Format(\"{0}\", 1, 2, 3, 4, ¦", "string string.Format(string format, params ")]
    public async Task a_call_shows_the_parameter_that_is_being_written(string code, string expected)
    {
        await notebook.Run("csharp", "record Town(string Name, int People);\nstring name(int number) => \"\";");
        Assert.StartsWith(expected, await notebook.Help("csharp", code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_type_is_told_with_its_members_where_all_is_asked()
    {
        await notebook.Run("csharp", "/// <summary>A town.</summary>\nrecord Town(string Name, int People) : IComparable<Town> { public int CompareTo(Town other) => 0; int secret; }");
        Assert.Equal(
            "record Town : IComparable<Town>, IEquatable<Town>\n\nA town.\n\nMembers\n- Town(string Name, int People)\n- string Name { get; init; }\n- int People { get; init; }\n- int CompareTo(Town other)",
            await notebook.Help("csharp", "To¦wn x;", detailLevel: 1));
    }

    [Theory]
    [InlineData("va¦r x = 1;", "struct System.Int32")]
    [InlineData("st¦ring s;", "class System.String")]
    [InlineData("Math.P¦I", "const double Math.PI = 3.14")]
    [InlineData("new List<int>().Sel¦ect(x => x)", "(extension) IEnumerable<int> ")]
    [InlineData("new[] { 1 }.Select(x => x¦)", "(parameter) int x")]
    [InlineData("new Str¦ingBuilder()", "StringBuilder.StringBuilder()\n(+ 5 overloads)")]
    [InlineData("System.Te¦xt.Encoding e;", "namespace System.Text")]
    [InlineData("Console.WriteLine¦", "void Console.WriteLine()")]
    [InlineData("#!ti¦me", "#!time")]
    public async Task whatever_has_a_name_is_told(string code, string expected) =>
        Assert.StartsWith(expected, await notebook.Help("csharp", code), StringComparison.Ordinal);

    [Theory]
    [InlineData("missing¦")]
    [InlineData("1 + ¦1")]
    [InlineData("¦")]
    [InlineData("// Console¦")]
    [InlineData("\"Console¦\"")]
    public async Task nothing_is_told_of_what_nobody_knows(string code) => Assert.Null(await notebook.Inspect("csharp", code));

    [Fact]
    public async Task members_that_inherit_their_documentation_show_it()
    {
        await notebook.Run("csharp", "class Box : IDisposable { public void Dispose() { } /// <inheritdoc/>\npublic override string ToString() => \"\"; }\nvar box = new Box();");
        Assert.Contains("Performs application-defined tasks", await notebook.Help("csharp", "box.Disp¦ose()"), StringComparison.Ordinal);
        Assert.Contains("Returns a string that represents the current object.", await notebook.Help("csharp", "box.ToStr¦ing()"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task packages_are_documented_by_their_own_files()
    {
        await notebook.Run("csharp", "#r \"nuget: Deedle\"");
        Assert.Contains("\n\n", await notebook.Help("csharp", "Deedle.Fra¦me.ReadCsv(\"x\")"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task help_comes_as_text_html_and_markdown()
    {
        await notebook.Run("csharp", "/// <summary>Less &lt; more, and <c>code</c>.</summary>\nint F(List<int> n) => 1;");
        var data = (await notebook.Inspect("csharp", "F¦(null)"))!.Data;
        Assert.Equal("int F(List<int> n)\n\nLess < more, and code.", data["text/plain"]);
        Assert.Equal("<pre><code>int F(List&lt;int&gt; n)</code></pre><p>Less &lt; more, and <code>code</code>.</p>", data["text/html"]);
        Assert.Equal("```\nint F(List<int> n)\n```\n\nLess < more, and `code`.", data["text/markdown"]);
    }
}
