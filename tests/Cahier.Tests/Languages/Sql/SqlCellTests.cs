using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Sql;

[Collection(EngineTests.Name)]
public sealed class SqlCellTests : IDisposable
{
    private readonly TestNotebook notebook = new();

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task a_result_is_a_table_and_missing_stays_missing() =>
        Assert.Equal("DataFrame: 2 rows, 2 columns\n   n  s\n----  ----\n   1  é😀\nnull  null", (await notebook.Run("sql", "values (1, 'é😀'), (null, null) t(n, s)".Replace("values", "from (values", StringComparison.Ordinal).Replace(" t(", ") t(", StringComparison.Ordinal))).Result());

    [Theory]
    [InlineData("#!sql")]
    [InlineData("#!SQL")]
    public async Task a_line_selects_it_in_any_cell(string line) =>
        Assert.Equal("DataFrame: 1 row, 1 column\nn\n-\n1", (await notebook.CSharp($"var x = 1;\n{line}\nselect 1 as n")).Result());

    [Fact]
    public async Task every_type_comes_through()
    {
        var run = await notebook.Run("sql", """
            select true as b, 1::tinyint as i8, 2::smallint as i16, 3 as i32, 4::bigint as i64, 5::utinyint as u8, 6::usmallint as u16, 7::uinteger as u32,
              18446744073709551615::ubigint as u64, sum(8) as h, 12345678901234567890123456789::hugeint as h2, 12345678901234567890123456789012345678::hugeint as h3,
              '123456789012345678901234567890123456789012345678901234567890'::bignum as big, 1.5::float as f, 2.25 as dec, 1::double / 3 as d,
              1234567890123456789012345678901234.5678::decimal(38, 4) as dec38, date '2013-04-05' as day, timestamp '2013-04-05 06:07:08.123456' as ts,
              timestamptz '2013-04-05 06:07:08+02' as tz, time '10:11:12' as t, interval '1 month 2 days' as iv, 'text' as s, [1, null, 3] as l, [['a'], null] as ll,
              {'a': 1, 'b': null} as st, map {'k': 1} as m, union_value(num := 2) as un, '{"a": 1}'::json as js, '\xAA'::blob as bl, '101'::bit as bi, 'y'::enum('x', 'y') as en,
              uuid '6f9619ff-8b86-d011-b42d-00cf4fc964ff' as id, null as nothing
            """);
        Snapshot.Match("duckdb_types", run.Result()!);
    }

    [Fact]
    public async Task the_columns_have_the_types_of_dotnet_that_fit()
    {
        await notebook.Run("sql", "#!sql --name typed\nselect 1::smallint as a, 2 as b, 3::bigint as c, sum(4) as d, 1.50::decimal(9, 2) as e, 1::double as f, date '2013-04-05' as g, true as h, 'x' as i, [1] as j, 12345678901234567890123456789::hugeint as k");
        Assert.Equal(
            "Int16 Int32 Int64 Int64 Decimal Double DateTime Boolean String String Decimal",
            (await notebook.CSharp("#!share --from sql typed\nstring.Join(' ', typed.Columns.Select(column => column.DataType.Name))")).Result());
    }

    [Theory]
    [InlineData("select date 'infinity' as d union all select date '2013-04-05' union all select date '0044-03-15 (BC)' union all select null", "infinity\n2013-04-05\n0044-03-15 (BC)\nnull")]
    [InlineData("select timestamp '2013-04-05 06:07:08.5' as d union all select timestamp '-infinity'", "2013-04-05 06:07:08.5\n-infinity")]
    public async Task dates_beyond_those_of_dotnet_come_as_texts(string sql, string values) =>
        Assert.EndsWith("\n" + values, (await notebook.Run("sql", sql)).Result(), StringComparison.Ordinal);

    [Fact]
    public async Task columns_of_one_name_are_kept_apart() =>
        Assert.Equal("DataFrame: 1 row, 3 columns\na  a_2  a_3\n-  ---  ---\n1    2  [3]", (await notebook.Run("sql", "select 1 as a, 2 as a, [3] as a")).Result());

    [Fact]
    public async Task several_statements_show_the_last_result_and_say_what_changed()
    {
        var run = (await notebook.Run("sql", """
            create table t (a int, b varchar);
            insert into t values (1, 'a;b'), (2, null), (3, $$c;d$$);   /* not ; here */
            select 'not shown';
            update t set b = 'x' where a > 1;
            create or replace table u as select * from t;
            with few as (select 3 as a) delete from t where a in (from few);
            insert into t values (9, 'nine') returning a;
            copy t to 't.csv';
            drop table u; -- the end
            """)).Succeeded();
        Assert.Equal("create table: done\ninsert: 3 rows\nupdate: 2 rows\ncreate table: 3 rows\ndelete: 1 row\ncopy: 3 rows\ndrop table: done\n", run.Printed());
        Assert.Equal("DataFrame: 1 row, 1 column\na\n-\n9", run.Result());
        Assert.Equal("a,b\n1,a;b\n2,x\n9,nine\n", await File.ReadAllTextAsync(Path.Combine(notebook.Folder, "t.csv"), TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-- nothing")]
    [InlineData(";;\n/* nothing */ ;")]
    public async Task a_cell_without_statements_succeeds_without_outputs(string sql) =>
        Assert.Empty((await notebook.Run("sql", sql)).Succeeded().Outputs);

    [Theory]
    [InlineData("select 1;\n\nselect *\nfrom nowhere", "duckdb_unknown_table")]
    [InlineData("create table towns (name varchar);\nselect 'é😀', nme\nfrom towns", "duckdb_unknown_column")]
    [InlineData("select 1;\nselec 2", "duckdb_syntax")]
    [InlineData("select 'open", "duckdb_open_text")]
    [InlineData("select [1], cast('x' as int) as n", "duckdb_conversion")]
    [InlineData("#!sql --name n\ncreate table t (a int)", "duckdb_no_result_to_name")]
    [InlineData("#!sql --what\nselect 1", "duckdb_unknown_option")]
    public async Task errors_tell_what_is_wrong_and_where(string sql, string snapshot) =>
        Snapshot.Match(snapshot, (await notebook.Run("sql", sql)).Traceback());

    [Fact]
    public async Task a_statement_that_fails_leaves_what_ran_before_it()
    {
        Assert.Equal("SqlError", (await notebook.Run("sql", "create table t as select 1 as n; select * from nowhere; create table u as select 2")).Error().Name);
        Assert.Equal("DataFrame: 1 row, 1 column\nname\n----\nt", (await notebook.Run("sql", "show tables")).Result());
    }

    [Fact]
    public async Task a_transaction_spans_cells()
    {
        (await notebook.Run("sql", "create table t (n int); begin; insert into t values (1)")).Succeeded();
        (await notebook.Run("sql", "rollback")).Succeeded();
        Assert.EndsWith("\n0", (await notebook.Run("sql", "select count(*) as n from t")).Result(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task any_text_is_an_outcome()
    {
        string[] pieces = ["select", " ", "1", "'", "\"", "$$", "$a$", "--", "\n", "/*", "*/", ";", "(", ")", "with x as", "as", "é😀", "e'\\'", "from t", ",", "*", "create table t", "insert into t"];
        var random = new Random(20131128);
        for (var i = 0; i < 500; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            var run = await notebook.Run("sql", text);
            Assert.True(run.Outcome is CellOutcome.Succeeded or CellOutcome.Failed { Error.Name: "SqlError" }, $"{text}: {run.Problem}");
        }
    }

    [Fact]
    public async Task an_extension_is_not_fetched_by_itself()
    {
        var error = (await notebook.Run("sql", "select * from 'https://127.0.0.1:1/towns.parquet'")).Error();
        Assert.DoesNotContain("Failed to download", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task sessions_have_databases_of_their_own()
    {
        using var other = new TestNotebook();
        (await notebook.Run("sql", "create table mine as select 1 as n")).Succeeded();
        Assert.Contains("mine does not exist", (await other.Run("sql", "from mine")).Error().Message, StringComparison.Ordinal);
    }
}
