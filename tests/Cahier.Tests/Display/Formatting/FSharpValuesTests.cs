using Cahier.Display;
using Cahier.Documents;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Display.Formatting;

public sealed class FSharpValuesTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Theory]
    [InlineData("Some 3", "Some(3)")]
    [InlineData("[1; 2; 3]", "[1, 2, 3]")]
    [InlineData("(1, \"a\")", "(1, \"a\")")]
    [InlineData("let twice (x: int) = string x in twice", "int -> string")]
    [InlineData("type Shape = Circle of float | Point in Circle 1.5", "Circle 1.5")]
    [InlineData("seq { for i in 1 .. 1000000000 -> i } |> Seq.take 3", "[1, 2, 3]")]
    public async Task are_plain_text(string code, string text) =>
        Assert.Equal(MimeBundle.PlainText(text), await ResultOf(code.Replace(" in ", "\n", StringComparison.Ordinal).Replace("for i\n", "for i in ", StringComparison.Ordinal)));

    [Fact]
    public async Task a_record_shows_its_fields_under_the_name_that_the_cell_gave_it() =>
        Assert.Equal(MimeBundle.PlainText("Person { Name = \"Ada\", Age = 36 }"), await ResultOf("type Person = { Name: string; Age: int }\n{ Name = \"Ada\"; Age = 36 }"));

    [Fact]
    public async Task a_list_of_records_is_a_table()
    {
        var bundle = await ResultOf("type City = { Name: string; Size: int }\n[ { Name = \"Delft\"; Size = 104 }; { Name = \"Ede\"; Size = 120 } ]");

        Assert.StartsWith("List<City>: 2 rows, 2 columns", bundle[MimeTypes.PlainText], StringComparison.Ordinal);
        Assert.True(bundle.Has(MimeTypes.Html));
    }

    [Fact]
    public async Task a_map_is_a_table_of_keys_and_values() =>
        Assert.StartsWith("Map<string, int>: 2 rows, 2 columns\nKey  Value", (await ResultOf("Map [ \"a\", 1; \"b\", 2 ]"))[MimeTypes.PlainText], StringComparison.Ordinal);

    private async Task<MimeBundle> ResultOf(string code)
    {
        var run = await notebook.FSharp(code);
        return Assert.IsType<ExecuteResultOutput>(Assert.Single(run.Outputs)).Data;
    }
}
