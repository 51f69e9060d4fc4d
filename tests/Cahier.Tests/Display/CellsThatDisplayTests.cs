using Cahier.Display;
using Cahier.Documents;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Display;

[Collection(EngineTests.Name)]
public sealed class CellsThatDisplayTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task a_cell_displays_and_returns_by_the_bare_names()
    {
        var run = await notebook.CSharp("display(1); \"two\".Display(); HTML(\"<b>3</b>\")");

        Assert.Collection(
            run.Outputs,
            output => Assert.Equal(MimeBundle.PlainText("1"), Assert.IsType<DisplayDataOutput>(output).Data),
            output => Assert.Equal(MimeBundle.PlainText("two"), Assert.IsType<DisplayDataOutput>(output).Data),
            output => Assert.Equal(MimeBundle.Of(MimeTypes.Html, "<b>3</b>"), Assert.IsType<ExecuteResultOutput>(output).Data));
    }

    [Fact]
    public async Task a_type_of_a_cell_is_shown_under_the_name_that_the_cell_gave_it()
    {
        var run = await notebook.CSharp("record Person(string Name, int Age);\nnew Person(\"Ada\", 36)");

        Assert.Equal(MimeBundle.PlainText("Person { Name = \"Ada\", Age = 36 }"), Assert.IsType<ExecuteResultOutput>(Assert.Single(run.Outputs)).Data);
    }

    [Fact]
    public async Task a_formatter_registered_in_one_cell_holds_in_the_next()
    {
        await notebook.CSharp("record Person(string Name); Formatter.Register<Person>(p => $\"<i>{p.Name}</i>\", \"text/html\");");
        var run = await notebook.CSharp("new Person(\"Ada\")");

        Assert.Equal("<i>Ada</i>", Assert.IsType<ExecuteResultOutput>(Assert.Single(run.Outputs)).Data[MimeTypes.Html]);
    }

    [Fact]
    public async Task a_formatter_of_one_notebook_does_not_reach_another()
    {
        await notebook.CSharp("Formatter.Register<Version>(v => \"changed\");");
        using var other = new TestNotebook();
        var run = await other.CSharp("new Version(1, 2)");

        Assert.Equal(MimeBundle.PlainText("1.2"), Assert.IsType<ExecuteResultOutput>(Assert.Single(run.Outputs)).Data);
    }

    [Fact]
    public async Task fsharp_cells_have_the_same_functions()
    {
        var run = await notebook.FSharp("display 1 |> ignore\n\"two\".Display() |> ignore\nHTML \"<b>3</b>\"");

        Assert.Equal(3, run.Outputs.Count);
        Assert.Equal(MimeBundle.Of(MimeTypes.Html, "<b>3</b>"), Assert.IsType<ExecuteResultOutput>(run.Outputs[2]).Data);
    }

    [Theory]
    [InlineData("async Task<int> F() { await Task.Delay(0); return 3; }\nvar task = F();\nawait task;\ntask", "Task<int> (RanToCompletion)")]
    [InlineData("Task.Delay(1_000_000)", "Task (WaitingForActivation)")]
    [InlineData("async IAsyncEnumerable<int> G() { yield return 1; await Task.Yield(); }\nG()", "IAsyncEnumerable<int>")]
    [InlineData("new[] { \"a\", \"bb\", \"c\" }.GroupBy(word => word.Length)", "[1: [\"a\", \"c\"], 2: [\"bb\"]]")]
    [InlineData("new object[] { 'c', \"s\", DBNull.Value }", "['c', \"s\", null]")]
    [InlineData("try { throw new InvalidOperationException(\"no\"); }\ncatch (Exception e) { return e; }", "InvalidOperationException: no\n   at cell 1, line 1")]
    public async Task values_are_shown_in_the_users_terms(string source, string text) =>
        Assert.Equal(text, (await notebook.CSharp(source)).Result());

    [Fact]
    public async Task a_sequence_of_fsharp_and_an_old_dictionary_are_tables()
    {
        Assert.StartsWith("Sequence: 2 rows, 1 column\n", (await notebook.FSharp("type Town = { Name: string }\nseq { for n in [ \"Zeist\"; \"Meppel\" ] -> { Name = n } }")).Result(), StringComparison.Ordinal);
        Assert.Equal("Hashtable: 1 row, 2 columns\nKey  Value\n---  -----\na    1", (await notebook.CSharp("new Hashtable { [\"a\"] = 1 }")).Result());
    }
}
