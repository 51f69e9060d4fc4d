using Cahier.Languages.Assistance;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Assistance;

[Collection(EngineTests.Name)]
public sealed class CSharpPathTests : IDisposable
{
    private readonly AssistedNotebook notebook = new();

    public CSharpPathTests()
    {
        notebook.Write("setup.csx", "");
        notebook.Write("notes.txt", "");
        notebook.Write(".hidden", "");
        notebook.Write("lib/Towns.dll", "");
        notebook.Write("data/towns.csv", "");
    }

    public void Dispose() => notebook.Dispose();

    [Theory]
    [InlineData("csharp", "#load \"¦\"", new[] { "setup.csx", "data/", "lib/" })]
    [InlineData("csharp", "#load \"se¦", new[] { "setup.csx" })]
    [InlineData("csharp", "#r \"¦\"", new[] { "nuget: ", "data/", "lib/" })]
    [InlineData("csharp", "#r \"lib/¦\"", new[] { "Towns.dll" })]
    [InlineData("csharp", "System.IO.File.ReadAllText(\"¦\")", new[] { "notes.txt", "setup.csx", "data/", "lib/" })]
    [InlineData("csharp", "File.ReadAllText(\"data/¦", new[] { "towns.csv" })]
    [InlineData("csharp", "var path = @\"data\\t¦\";", new[] { "towns.csv" })]
    [InlineData("csharp", "var path = \"./.h¦\";", new[] { ".hidden" })]
    [InlineData("fsharp", "#load \"¦", new[] { "data/", "lib/" })]
    [InlineData("fsharp", "System.IO.File.ReadAllText(\"data/¦\")", new[] { "towns.csv" })]
    public async Task paths_are_those_of_the_notebooks_folder(string language, string code, string[] expected) =>
        Assert.Equal(expected, await notebook.Texts(language, code));

    [Fact]
    public async Task only_the_last_part_of_a_path_is_replaced()
    {
        var code = "File.ReadAllText(\"data/to¦\")";
        var list = await notebook.Complete("csharp", code);
        Assert.Equal((code.IndexOf("to¦", StringComparison.Ordinal), code.IndexOf('¦', StringComparison.Ordinal)), (list.Start, list.End));
    }

    [Fact]
    public async Task packages_are_those_on_this_machine()
    {
        Assert.Contains("xunit.v3", await notebook.Texts("csharp", "#r \"nuget: xun¦\""));
        Assert.NotEmpty(await notebook.Texts("csharp", "#r \"nuget: Deedle, ¦\""));
        Assert.Empty(await notebook.Texts("csharp", "#r \"nuget: ../../etc, ¦\""));
    }

    [Fact]
    public async Task commands_are_offered_with_what_they_do()
    {
        var item = await notebook.Item("csharp", "var x = 1;\n#!ti¦", "#!time");
        Assert.Equal(CompletionKinds.Magic, item.Kind);
        Assert.NotNull(item.Detail);
        Assert.Contains("#!fsharp", await notebook.Texts("csharp", "#¦"));
        Assert.Contains("#load \"", await notebook.Texts("csharp", "#l¦"));
    }

    [Fact]
    public async Task a_command_that_shares_offers_the_variables_of_the_other_language()
    {
        await notebook.Run("csharp", "var town = 1;");
        Assert.Equal(["town"], await notebook.Texts("fsharp", "#!share --from csharp t¦"));
        await notebook.Run("csharp", "#!sql --name towns\nselect 1 as one");
        Assert.Equal(["csharp", "fsharp", "sql", "value"], await notebook.Texts("fsharp", "#!share --from ¦"));
        Assert.Equal(["@sql:towns"], await notebook.Texts("csharp", "#!set --name x --value @sql:¦"));
        Assert.Equal(["@csharp:town"], await notebook.Texts("fsharp", "#!set --name x --value @csharp:¦"));
    }
}
