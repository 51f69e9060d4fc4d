using Cahier.Languages.Assistance;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class CSharpScopeTests : IDisposable
{
    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task what_earlier_cells_declare_comes_first()
    {
        await notebook.Run("csharp", "record Town(string Name);\nvar town = new Town(\"Zeist\");\nint ToDouble(int n) => 2 * n;");
        var items = (await notebook.Complete("csharp", "to¦")).Items;
        Assert.Equal(["town", "ToDouble", "Town"], items.Take(3).Select(item => item.Text));
        Assert.Equal([CompletionKinds.Variable, CompletionKinds.Function, CompletionKinds.Class], items.Take(3).Select(item => item.Kind));
        Assert.Equal(["Town", "int ToDouble(int n)", null], items.Take(3).Select(item => item.Detail));
    }

    [Fact]
    public async Task locals_parameters_and_keywords_are_in_scope_where_they_are()
    {
        Assert.Equal("parameter", (await notebook.Texts("csharp", "int F(string parameter) { return par¦ }"))[0]);
        Assert.Equal("nearby", (await notebook.Texts("csharp", "void M() { var nearby = 1; nea¦ }"))[0]);
        Assert.DoesNotContain("later", await notebook.Texts("csharp", "void M() { lat¦; var later = 1; }"));
        Assert.Contains("foreach", await notebook.Texts("csharp", "fore¦"));
        Assert.DoesNotContain("foreach", await notebook.Texts("csharp", "var x = fore¦"));
        Assert.Contains("override", await notebook.Texts("csharp", "class A { over¦ }"));
    }

    [Fact]
    public async Task after_a_value_come_operators_and_after_a_type_nothing()
    {
        await notebook.Run("csharp", "var town = \"Zeist\";");
        Assert.Equal(["switch"], await notebook.Texts("csharp", "town swi¦"));
        Assert.Empty(await notebook.Texts("csharp", "string na¦"));
        Assert.Empty(await notebook.Texts("csharp", "var na¦"));
    }

    [Fact]
    public async Task types_that_are_not_imported_are_offered_with_their_namespace()
    {
        var regex = (await notebook.Complete("csharp", "Regex¦")).Items[0];
        Assert.Equal(new CompletionItem("System.Text.RegularExpressions.Regex", "Regex", CompletionKinds.Class, "System.Text.RegularExpressions"), regex);

        await notebook.Run("csharp", "using System.Text.RegularExpressions;");
        Assert.Equal("Regex", (await notebook.Complete("csharp", "Regex¦")).Items[0].Text);
        Assert.Equal("JsonSerializer", (await notebook.Complete("csharp", "using System.Text.Json;\nJsonSerializer¦")).Items[0].Text);
    }

    [Fact]
    public async Task types_of_referenced_files_are_offered_before_the_cell_has_run()
    {
        Libraries.Compile(Path.Combine(notebook.Folder, "lib"), "AssistanceOnly", "namespace Only { public class Village { public int People; } }");
        Assert.Contains("People", await notebook.Texts("csharp", "#r \"lib/AssistanceOnly.dll\"\nnew Only.Village().¦"));
        File.Delete(Path.Combine(notebook.Folder, "lib", "AssistanceOnly.dll"));
    }

    [Fact]
    public async Task arguments_can_be_named_and_cases_of_an_expected_enumeration_are_offered()
    {
        await notebook.Run("csharp", "int Twice(int number) => 2 * number;");
        Assert.Equal("number: ", (await notebook.Texts("csharp", "Twice(¦"))[0]);
        Assert.Contains("StringComparison.Ordinal", await notebook.Texts("csharp", "\"a\".Equals(\"b\", ¦)"));
        Assert.DoesNotContain("value: ", await notebook.Texts("csharp", "\"a\".Equals(value: \"b\", ¦)"));
    }

    [Theory]
    [InlineData("var b = new StringBuilder { ¦ };", new[] { "Capacity", "Length" })]
    [InlineData("var b = new StringBuilder { Capacity = 3, ¦ };", new[] { "Length" })]
    [InlineData("var b = new StringBuilder { Len¦ };", new[] { "Length" })]
    [InlineData("record T(int A, int B); var t = new T(1, 2); var u = t with { ¦ };", new[] { "A", "B" })]
    [InlineData("record T(int A, int B); var t = new T(1, 2);\nt with { ¦ }", new[] { "A", "B" })]
    public async Task initializers_offer_what_can_be_set(string code, string[] expected) =>
        Assert.Equal(expected, await notebook.Texts("csharp", code));

    [Fact]
    public async Task an_initializer_of_a_collection_offers_values()
    {
        await notebook.Run("csharp", "var first = 1;");
        Assert.Contains("first", await notebook.Texts("csharp", "var l = new List<int> { fir¦ };"));
    }

    [Fact]
    public async Task overrides_are_whole_declarations_in_the_place_of_the_words_before()
    {
        var code = "class A : System.IO.TextWriter { public override Enc¦ }";
        var list = await notebook.Complete("csharp", code);
        Assert.Equal("public override Encoding Encoding { get; }", list.Items[0].Text);
        Assert.Equal(code.IndexOf("public", StringComparison.Ordinal), list.Start);
        Assert.Contains(
            "public override string ToString() => base.ToString();", (await notebook.Texts("csharp", "class B { override ToS¦ }")).Select(text => text.Replace("?", "", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task items_are_bounded_and_no_text_comes_twice()
    {
        foreach (var code in new[] { "¦", "S¦", "System.¦" })
        {
            var texts = await notebook.Texts("csharp", code);
            Assert.InRange(texts.Count, 1, 500);
            Assert.Equal(texts.Count, texts.Distinct().Count());
        }
    }

    [Fact]
    public async Task hidden_machinery_is_not_offered()
    {
        Assert.DoesNotContain("SharedValues", await notebook.Texts("csharp", "Cahier.Languages.¦"));
        Assert.DoesNotContain("Cahier.Languages.SharedValues", await notebook.Texts("csharp", "SharedVal¦"));
    }
}
