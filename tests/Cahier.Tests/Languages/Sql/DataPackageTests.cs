using System.IO.Compression;
using System.Text;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Sql;

[Collection(EngineTests.Name)]
public sealed class DataPackageTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task tables_are_typed_by_their_schema()
    {
        notebook.Write("data/towns.csv", "name,size,area,since,tied,year,tags,counts,opened,at\nZeist,60000,48.5,2001-02-03,true,2001,a;b,1|2,2001-02-03T04:05:06Z,10:11\n\"Al, \"\"Hoceima\"\"\",,,,,,,,,\n");
        Package("""
            { "name": "towns", "path": "towns.csv", "schema": { "fields": [
              { "name": "name", "type": "string" }, { "name": "size", "type": "integer" }, { "name": "area", "type": "number" }, { "name": "since", "type": "date" },
              { "name": "tied", "type": "boolean" }, { "name": "year", "type": "year" }, { "name": "tags", "type": "list", "delimiter": ";" },
              { "name": "counts", "type": "list", "delimiter": "|", "itemType": "integer" }, { "name": "opened", "type": "datetime" }, { "name": "at", "type": "time" } ] } }
            """);
        var run = await notebook.Run("sql", "from towns");
        Assert.Empty(run.Warned());
        Snapshot.Match("package_typed", run.Result()!);
        Assert.Equal(
            "VARCHAR BIGINT DOUBLE DATE BOOLEAN\nINTEGER VARCHAR[] BIGINT[] TIMESTAMP TIME",
            string.Join('\n', (await notebook.Run("sql", "select string_agg(column_type, ' ') as types from (from (describe towns) limit 5) union all select string_agg(column_type, ' ') from (from (describe towns) offset 5)")).Result()!.Split('\n')[^2..]));
    }

    [Fact]
    public async Task what_the_schema_leaves_open_duckdb_finds_out()
    {
        notebook.Write("data/open.csv", "a,b,c\n1,2013-04-05,x\n2,2013-04-06,y\n");
        Package("""{ "name": "open", "path": "open.csv", "schema": { "fields": [ { "name": "a", "type": "string" }, { "name": "c", "type": "any" } ] } }""");
        Assert.EndsWith("\nVARCHAR  DATE  VARCHAR", (await notebook.Run("sql", "select typeof(a) as a, typeof(b) as b, typeof(c) as c from open limit 1")).Result(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task missing_values_and_the_dialect_are_as_the_package_says()
    {
        notebook.Write("data/odd.csv", "# a comment\nn;t;b;d\n1,5;'it''s; here';ja;05/04/2013\n.;n.a.;nee;.\n");
        Package("""
            { "name": "odd", "path": "odd.csv", "dialect": { "delimiter": ";", "quoteChar": "'", "commentChar": "#" },
              "schema": { "missingValues": [".", { "value": "n.a.", "label": "not answered" }], "fields": [
                { "name": "n", "type": "number", "decimalChar": "," }, { "name": "t", "type": "string" },
                { "name": "b", "type": "boolean", "trueValues": ["ja"], "falseValues": ["nee"] }, { "name": "d", "type": "date", "format": "%d/%m/%Y" } ] } }
            """);
        Assert.Equal("DataFrame: 2 rows, 4 columns\n   n  t           b      d\n----  ----------  -----  ----------\n 1.5  it's; here  True   2013-04-05\nnull  null        False  null", (await notebook.Run("sql", "from odd")).Result());
    }

    [Fact]
    public async Task a_value_that_is_not_of_its_type_is_told_and_the_column_is_read_as_text()
    {
        notebook.Write("data/wrong.csv", "n,b\n1,true\nmany,perhaps\n3,false\n");
        Package("""{ "name": "wrong", "path": "wrong.csv", "schema": { "fields": [ { "name": "n", "type": "integer" }, { "name": "b", "type": "boolean" }, { "name": "gone", "type": "string" } ] } }""");
        var run = await notebook.Run("sql", "select n, b from wrong");
        Assert.Equal("DataFrame: 3 rows, 2 columns\nn     b\n----  -------\n1     true\nmany  perhaps\n3     false", run.Result());
        Assert.Equal(
            """
            The table 'wrong' of the data package has no column 'gone', which its schema describes.
            The table 'wrong' of the data package has 'many' in its column 'n', which is no integer: the column is read as text.
            The table 'wrong' of the data package has 'perhaps' in its column 'b', which is no boolean: the column is read as text.

            """, run.Warned());
    }

    [Fact]
    public async Task several_files_compressed_files_and_tabs_are_read()
    {
        notebook.Write("data/one.csv", "n\n1\n");
        notebook.Write("data/two.csv", "n\n2\n");
        notebook.Write("data/tabs.tsv", "a\tb\n1\tx,y\n");
        using (var file = File.Create(Path.Combine(notebook.Folder, "data", "packed.csv.gz")))
        using (var packed = new GZipStream(file, CompressionMode.Compress))
            packed.Write("n\n9\n"u8);
        Package("""{ "name": "pair", "path": ["one.csv", "two.csv"] }, { "name": "tabs", "path": "tabs.tsv" }, { "name": "packed-one", "path": "packed.csv.gz" }, { "name": "picture", "path": "map.png" }""");
        Assert.EndsWith("\n3  x,y  9", (await notebook.Run("sql", "select (select sum(n) from pair) as s, (select b from tabs) as b, (select n from \"packed-one\") as p")).Result(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gone.csv", "The table 't' of the data package is in 'gone.csv', which does not exist: SQL goes without it.\n")]
    [InlineData("../outside.csv", "The table 't' of the data package is in '../outside.csv', which is not a file of the package: SQL goes without it.\n")]
    [InlineData("https://127.0.0.1:1/t.csv", "The table 't' of the data package is in 'https://127.0.0.1:1/t.csv', which is not a file of the package: SQL goes without it.\n")]
    public async Task a_table_that_is_not_a_file_of_the_package_is_told_once(string path, string note)
    {
        notebook.Write("outside.csv", "n\n1\n");
        Package($$"""{ "name": "t", "path": "{{path}}" }""");
        Assert.Equal(note, (await notebook.Run("sql", "select 1")).Succeeded().Warned());
        Assert.Empty((await notebook.Run("sql", "select 1")).Warned());
    }

    [Theory]
    [InlineData("{ \"resources\": [")]
    [InlineData("[]")]
    [InlineData("{ \"resources\": 5 }")]
    [InlineData("{ \"resources\": [ { \"name\": 5, \"path\": {} }, { \"name\": \"x\", \"path\": [] } ] }")]
    public async Task a_package_that_cannot_be_read_leaves_sql_without_it(string json)
    {
        notebook.Write("data/datapackage.json", json);
        Assert.Equal("DataFrame: 1 row, 1 column\nn\n-\n1", (await notebook.Run("sql", "select 1 as n")).Result());
    }

    [Fact]
    public async Task the_package_is_found_upward_and_read_with_the_first_sql_cell()
    {
        notebook.Write("data/towns.csv", "name\nZeist\n");
        Package("""{ "name": "towns", "path": "towns.csv" }""");
        Directory.CreateDirectory(Path.Combine(notebook.Folder, "lab", "own"));
        using var session = new Cahier.Execution.NotebookSession(new() { Folder = Path.Combine(notebook.Folder, "lab", "own") });
        await session.RunCell(new() { Language = "csharp", Source = "1" }, 1, TestContext.Current.CancellationToken);
        notebook.Write("data/towns.csv", "name\nMeppel\n");
        var run = await session.RunCell(new() { Language = "sql", Source = "from towns" }, 2, TestContext.Current.CancellationToken);
        Assert.EndsWith("\nMeppel", run.Result(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task text_is_utf8()
    {
        notebook.Write("data/utf8.csv", "naam\nEmirdağ é😀\n");
        await File.WriteAllBytesAsync(Path.Combine(notebook.Folder, "data", "latin.csv"), Encoding.Latin1.GetBytes("naam\né\n"), TestContext.Current.CancellationToken);
        Package("""{ "name": "utf8", "path": "utf8.csv" }, { "name": "latin", "path": "latin.csv", "encoding": "iso-8859-1" }""");
        Assert.EndsWith("\nEmirdağ é😀\né", (await notebook.Run("sql", "from utf8 union all from latin")).Result(), StringComparison.Ordinal);
    }

    private void Package(string resources) => notebook.Write("data/datapackage.json", $$"""{ "name": "test", "resources": [ {{resources}} ] }""");
}
