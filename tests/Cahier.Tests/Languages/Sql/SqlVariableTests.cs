using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Sql;

[Collection(EngineTests.Name)]
public sealed class SqlVariableTests : IDisposable
{
    private const string Using = "#r \"nuget: Microsoft.Data.Analysis\"\nusing Microsoft.Data.Analysis;\n";

    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task a_data_frame_of_csharp_is_a_table_of_its_name_as_it_is_now()
    {
        (await notebook.CSharp(Using + "var towns = new DataFrame(new StringDataFrameColumn(\"name\", new[] { \"Zeist\", null }), new Int32DataFrameColumn(\"size\", new int?[] { 60, null }));")).Succeeded();
        Assert.Equal("DataFrame: 2 rows, 2 columns\nname   size\n-----  ----\nnull   null\nZeist    60", (await notebook.Run("sql", "select * from Towns order by size nulls first")).Result());
        (await notebook.CSharp("towns.Columns[1][0] = 61;")).Succeeded();
        Assert.EndsWith("\n61", (await notebook.Run("sql", "select max(size) as m from towns")).Result(), StringComparison.Ordinal);
        (await notebook.CSharp("var towns = new DataFrame(new Int32DataFrameColumn(\"other\", new[] { 5 }));")).Succeeded();
        Assert.Equal("DataFrame: 1 row, 1 column\nother\n-----\n    5", (await notebook.Run("sql", "from towns")).Result());
    }

    [Fact]
    public async Task a_data_frame_of_fsharp_is_one_too()
    {
        (await notebook.FSharp("#r \"nuget: Microsoft.Data.Analysis\"\nopen Microsoft.Data.Analysis\nlet places = DataFrame(Int32DataFrameColumn(\"n\", [ 1; 2; 3 ]))")).Succeeded();
        Assert.Equal("DataFrame: 1 row, 1 column\ns\n-\n6", (await notebook.Run("sql", "select sum(n) as s from places")).Result());
    }

    [Fact]
    public async Task every_type_of_column_goes_over_and_comes_back()
    {
        (await notebook.CSharp(Using + """
            var all = new DataFrame(
                new BooleanDataFrameColumn("b", new bool?[] { true, null }), new SByteDataFrameColumn("i8", new sbyte?[] { -1, null }), new Int16DataFrameColumn("i16", new short?[] { -2, null }),
                new Int32DataFrameColumn("i32", new int?[] { -3, null }), new Int64DataFrameColumn("i64", new long?[] { long.MinValue, null }), new ByteDataFrameColumn("u8", new byte?[] { 255, null }),
                new UInt16DataFrameColumn("u16", new ushort?[] { 65535, null }), new UInt32DataFrameColumn("u32", new uint?[] { uint.MaxValue, null }), new UInt64DataFrameColumn("u64", new ulong?[] { ulong.MaxValue, null }),
                new SingleDataFrameColumn("f", new float?[] { 1.5f, null }), new DoubleDataFrameColumn("d", new double?[] { 0.1, null }), new DecimalDataFrameColumn("m", new decimal?[] { 12345678901234567890.125m, null }),
                new CharDataFrameColumn("c", new char?[] { 'x', null }), new DateTimeDataFrameColumn("t", new DateTime?[] { new(2013, 4, 5, 6, 7, 8), null }), new StringDataFrameColumn("s", new[] { "é😀\n\"", null }));
            """)).Succeeded();
        Assert.Equal(
            "BOOLEAN TINYINT SMALLINT INTEGER BIGINT UTINYINT USMALLINT UINTEGER UBIGINT FLOAT DOUBLE DECIMAL(23,3) VARCHAR TIMESTAMP VARCHAR",
            await Types("all"));
        (await notebook.Run("sql", "#!sql --name back\nfrom \"all\"")).Succeeded();
        var equal = await notebook.CSharp("#!share --from sql back\nall.Columns.Zip(back.Columns).Where(pair => $\"{pair.First[0]}\" != $\"{pair.Second[0]}\" || pair.Second[1] is not null).Select(pair => pair.First.Name).ToList()");
        Assert.Equal("[]", equal.Result());
    }

    [Fact]
    public async Task a_variable_goes_before_a_table_of_its_name_and_says_so()
    {
        (await notebook.Run("sql", "create table towns as select 'table' as origin")).Succeeded();
        Assert.Empty((await notebook.Run("sql", "from towns")).Warned());
        (await notebook.CSharp(Using + "var towns = new DataFrame(new StringDataFrameColumn(\"origin\", new[] { \"variable\" }));")).Succeeded();
        var run = await notebook.Run("sql", "from towns");
        Assert.EndsWith("\nvariable", run.Result(), StringComparison.Ordinal);
        Assert.Equal("'towns' is the variable of C# here, and not the table of that name.\n", run.Warned());
        Assert.Empty((await notebook.Run("sql", "select 1")).Warned());
        (await notebook.CSharp("var towns = 5;")).Succeeded();
        Assert.EndsWith("\ntable", (await notebook.Run("sql", "from towns")).Result(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task one_name_in_two_languages_is_that_of_csharp_and_says_so()
    {
        (await notebook.CSharp(Using + "var df = new DataFrame(new StringDataFrameColumn(\"origin\", new[] { \"C#\" }));")).Succeeded();
        (await notebook.FSharp("#!share --from csharp df\ndf.Rows.Count")).Succeeded();
        Assert.Empty((await notebook.Run("sql", "from df")).Warned());
        (await notebook.FSharp("open Microsoft.Data.Analysis\nlet df = DataFrame(StringDataFrameColumn(\"origin\", [ \"F#\" ]))")).Succeeded();
        var run = await notebook.Run("sql", "from df");
        Assert.EndsWith("\nC#", run.Result(), StringComparison.Ordinal);
        Assert.Equal("'df' is the variable of C# here, and not that of F#.\n", run.Warned());
    }

    [Theory]
    [InlineData("insert into df values (2)")]
    [InlineData("update df set n = 2")]
    [InlineData("delete from df")]
    [InlineData("alter table df add column x int")]
    public async Task a_variable_cannot_be_changed_by_sql(string sql)
    {
        (await notebook.CSharp(Using + "var df = new DataFrame(new Int32DataFrameColumn(\"n\", new[] { 1 }));")).Succeeded();
        Assert.Equal(
            $"(1,1): error: 'df' is a variable of another language, of which SQL has a copy only to read.\n    {sql}\n    ^\n    Make a table of it first, create table my_df as from df, and change that.",
            (await notebook.Run("sql", sql)).Traceback());
    }

    [Fact]
    public async Task a_view_on_a_variable_sees_it_as_it_is_later()
    {
        (await notebook.CSharp(Using + "var df = new DataFrame(new Int32DataFrameColumn(\"n\", new[] { 1 }));")).Succeeded();
        (await notebook.Run("sql", "create view doubled as select 2 * n as m from df")).Succeeded();
        (await notebook.CSharp("df.Columns[0][0] = 4;")).Succeeded();
        Assert.EndsWith("\n8", (await notebook.Run("sql", "from doubled")).Result(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_named_result_is_a_table_in_sql_and_a_variable_elsewhere()
    {
        (await notebook.Run("sql", "#!sql --name few\nselect range as n, [range] as l from range(3)")).Succeeded();
        Assert.Equal("DataFrame: 1 row, 1 column\nt\n--------\nBIGINT[]", (await notebook.Run("sql", "select distinct typeof(l) as t from few")).Result());
        Assert.Equal("3 [2]", (await notebook.CSharp("#!share --from sql few --as taken\n$\"{taken.Rows.Count} {taken[\"l\"][2]}\"")).Result());
        Assert.Equal("3", (await notebook.FSharp("#!share --from sql few --as some\nsome.Rows.Count")).Result());
        (await notebook.Run("sql", "insert into few values (7, [])")).Succeeded();
        Assert.Equal("4", (await notebook.CSharp("#!share --from sql few --as more\nmore.Rows.Count")).Result());
    }

    [Theory]
    [InlineData("show tables")]
    [InlineData("explain select 1")]
    [InlineData("insert into t values (1) returning n")]
    public async Task any_result_can_have_a_name(string sql)
    {
        (await notebook.Run("sql", "create table t (n int)")).Succeeded();
        var run = (await notebook.Run("sql", $"#!sql --name listed\n{sql}")).Succeeded();
        Assert.Equal(run.Result(), (await notebook.Run("sql", "from listed")).Result());
    }

    [Fact]
    public async Task any_table_can_be_shared()
    {
        (await notebook.Run("sql", "create table plain as select 1 as n")).Succeeded();
        Assert.Equal("1", (await notebook.CSharp("#!share --from sql plain\nplain[0, 0]")).Result());
        Assert.Contains("sql has no variable 'nowhere'", (await notebook.CSharp("#!share --from sql nowhere")).Error().Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5", "5")]
    [InlineData("2.5", "2.5")]
    [InlineData("true", "True")]
    [InlineData("it's", "it's")]
    public async Task a_value_is_read_with_getvariable(string value, string shown)
    {
        var run = await notebook.Run("sql", $"#!set --name v --value \"{value}\"\nselect getvariable('v') as v");
        Assert.EndsWith("\n" + shown, run.Result()!.Replace("    ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("In SQL, 'v' is read with getvariable('v').\n", run.Warned());
    }

    [Fact]
    public async Task a_value_that_sql_does_not_know_is_refused_with_what_it_takes()
    {
        (await notebook.CSharp("var list = new List<int> { 1 };")).Succeeded();
        Assert.EndsWith(
            "SQL cannot take 'list', which is of type List<int>: it takes data frames, numbers, texts, dates, and true or false.",
            (await notebook.Run("sql", "#!share --from csharp list")).Error().Message, StringComparison.Ordinal);
    }

    private async Task<string?> Types(string table)
    {
        (await notebook.Run("sql", $"#!sql --name described\ndescribe \"{table}\"")).Succeeded();
        return (await notebook.CSharp("#!share --from sql described\nstring.Join(' ', described[\"column_type\"].Cast<string>())")).Result();
    }
}
