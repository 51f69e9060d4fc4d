using Cahier.Languages.Assistance;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class CSharpMemberTests : IDisposable
{
    private readonly AssistedNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task members_are_offered_while_no_cell_has_run()
    {
        var item = await notebook.Item("csharp", "\"text\".Subs¦", "Substring");
        Assert.Equal((CompletionKinds.Function, "string Substring(int startIndex) (+ 1 overload)"), (item.Kind, item.Detail));
    }

    [Fact]
    public async Task members_of_variables_and_types_of_earlier_cells_come_before_what_every_object_has()
    {
        await notebook.Run("csharp", "record Town(string Name, int People);\nvar town = new Town(\"Zeist\", 65000);");
        var texts = await notebook.Texts("csharp", "town.¦");
        Assert.Equal(["Name", "People"], texts.Where(text => text is "Name" or "People"));
        Assert.True(texts.ToList().IndexOf("People") < texts.ToList().IndexOf("GetHashCode"), string.Join(' ', texts));
        Assert.DoesNotContain("<Clone>$", texts);
    }

    [Theory]
    [InlineData("town?.¦")]
    [InlineData("town.¦\nvar z = 1;")]
    [InlineData("var copy = town; copy.¦")]
    [InlineData("new[] { town }.Where(t => t.¦")]
    [InlineData("foreach (var t in new[] { town }) { Console.WriteLine(t.¦")]
    [InlineData("$\"{town.¦}\"")]
    [InlineData("var n = missing; town.¦")]
    [InlineData("void Print(Town t) { t.¦ }")]
    [InlineData("(town).¦")]
    [InlineData("if (town is { } same) same.¦")]
    public async Task members_are_found_wherever_the_value_stands(string code)
    {
        await notebook.Run("csharp", "record Town(string Name, int People);\nvar town = new Town(\"Zeist\", 65000);");
        Assert.Contains("People", await notebook.Texts("csharp", code));
    }

    [Fact]
    public async Task a_type_offers_its_static_members_and_a_value_the_others()
    {
        Assert.Contains("IsNullOrEmpty", await notebook.Texts("csharp", "string.¦"));
        Assert.DoesNotContain("Trim", await notebook.Texts("csharp", "string.¦"));
        Assert.DoesNotContain("IsNullOrEmpty", await notebook.Texts("csharp", "\"\".¦"));
    }

    [Fact]
    public async Task the_cases_of_an_enumeration_come_before_what_it_inherits()
    {
        var texts = await notebook.Texts("csharp", "DayOfWeek.¦");
        Assert.Equal(["Friday", "Monday", "Saturday", "Sunday", "Thursday", "Tuesday", "Wednesday"], texts.Take(7));
    }

    [Fact]
    public async Task extension_methods_of_imported_namespaces_are_members()
    {
        var texts = await notebook.Texts("csharp", "new List<int>().¦");
        Assert.Contains("Where", texts);
        Assert.True(texts.ToList().IndexOf("Add") < texts.ToList().IndexOf("Where"), "Its own members come first.");
    }

    [Fact]
    public async Task namespaces_without_anything_public_are_not_offered()
    {
        var texts = await notebook.Texts("csharp", "using ¦");
        Assert.Contains("System", texts);
        Assert.DoesNotContain("FxResources", texts);
        Assert.Contains("Json", await notebook.Texts("csharp", "using System.Text.¦"));
    }

    [Theory]
    [InlineData("missing.¦")]
    [InlineData("// town.¦")]
    [InlineData("/* town.¦ */")]
    [InlineData("Console.WriteLine(\"no files here: ¦\")")]
    [InlineData("'¦'")]
    [InlineData("void Nothing() { } Nothing().¦")]
    public async Task nothing_is_offered_where_nothing_fits(string code) => Assert.Empty(await notebook.Texts("csharp", code));

    [Fact]
    public async Task the_last_good_state_answers_after_an_error()
    {
        await notebook.Run("csharp", "var town = \"Zeist\";");
        await notebook.Session.RunCell(new() { Language = "csharp", Source = "var town = missing;" }, 2, TestContext.Current.CancellationToken);
        Assert.Contains("Length", await notebook.Texts("csharp", "town.¦"));
    }

    [Fact]
    public async Task a_variable_that_was_declared_again_has_its_newest_type()
    {
        await notebook.Run("csharp", "var x = 1;");
        await notebook.Run("csharp", "var x = \"text\";");
        Assert.Contains("Length", await notebook.Texts("csharp", "x.Len¦"));
        Assert.Equal("string", (await notebook.Item("csharp", "x¦", "x")).Detail);
    }
}
