using Cahier.Documents;
using Cahier.Execution;
using Cahier.Tests.Execution;

namespace Cahier.Tests.Languages.Sql;

[Collection(EngineTests.Name)]
public sealed class PostgresTests : IClassFixture<PostgresServer>, IDisposable
{
    private readonly TestNotebook notebook = new();
    private readonly PostgresServer server;

    public PostgresTests(PostgresServer server)
    {
        Assert.SkipWhen(server.Missing is not null, server.Missing ?? "");
        this.server = server;
    }

    public void Dispose() => notebook.Dispose();

    [Fact]
    public async Task a_connection_has_a_name_and_its_own_line()
    {
        Assert.Equal($"Connected to the database postgres on 127.0.0.1:{server.Port}. SQL for it follows a line #!sql-pg.", Shown(await Connect()));
        Assert.Equal("DataFrame: 1 row, 1 column\nn\n-\n1", (await notebook.CSharp("#!sql-pg\nselect 1 as n")).Result());
        Assert.Equal("DataFrame: 1 row, 1 column\nn\n-\n2", (await notebook.Run("sql-pg", "select 2 as n")).Result());
    }

    [Fact]
    public async Task a_connection_may_be_an_address_or_a_variable()
    {
        await notebook.CSharp($"var address = \"postgres://towns:{Uri.EscapeDataString(PostgresServer.Password)}@127.0.0.1:{server.Port}/postgres?sslmode=disable\";");
        (await notebook.CSharp("#!connect postgres @csharp:address --kernel-name pg")).Succeeded();
        Assert.Equal("DataFrame: 1 row, 1 column\nn\n-\n3", (await notebook.Run("sql-pg", "select 3 as n")).Result());
    }

    [Fact]
    public async Task every_type_comes_through_and_missing_stays_missing()
    {
        await Connect();
        var run = await notebook.Run("sql-pg", """
            select true as b, 1::smallint as s, 2 as i, 3::bigint as l, 1.5::real as r, 2.25::float8 as d, 1.50::numeric(6,2) as n,
              12345678901234567890123456789012345.5::numeric as big, date '2013-04-05' as day, timestamp '2013-04-05 06:07:08.123456' as at,
              timestamptz '2013-04-05 06:07:08+02' as tz, time '10:11' as t, interval '1 month 2 days' as iv, 'é😀'::text as u, array[1,null,3] as a,
              '{"a": [1]}'::jsonb as j, '\xdead'::bytea as bytes, int4range(1,5) as range, row(1,'x') as record, '6f9619ff-8b86-d011-b42d-00cf4fc964ff'::uuid as id,
              'infinity'::date as forever, 'NaN'::numeric as nan
            union all select null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null,null
            """);
        Snapshot.Match("postgres_types", run.Result()!);
    }

    [Fact]
    public async Task several_statements_show_the_last_result_and_say_what_changed()
    {
        await Connect();
        var run = (await notebook.Run("sql-pg", """
            create temp table t (a int, b text);
            insert into t values (1, 'x'), (2, 'a;b'), (3, $$c;d$$);
            select count(*) from t;
            create function twice(n int) returns int language sql as $body$ select 2 * n; $body$;
            update t set a = twice(a) where a > 1;
            create temp table u as select * from t;
            select a from t order by a desc; -- the last one
            drop function twice(int)
            """)).Succeeded();
        Assert.Equal("create table: done\ninsert: 3 rows\ncreate function: done\nupdate: 2 rows\ncreate table: 3 rows\ndrop function: done\n", run.Printed());
        Assert.Equal("DataFrame: 3 rows, 1 column\na\n-\n6\n4\n1", run.Result());
    }

    [Theory]
    [InlineData("select 1;\nselect 'é',\n  nowhere from pg_class", "postgres_unknown_column")]
    [InlineData("selec 1", "postgres_syntax")]
    [InlineData("create temp table k (a int primary key);\ninsert into k values (1), (1)", "postgres_duplicate_key")]
    [InlineData("do $$ begin raise exception 'no such town' using hint = 'Try Zeist.'; end $$", "postgres_raised")]
    public async Task errors_tell_code_line_and_hint(string sql, string snapshot)
    {
        await Connect();
        Snapshot.Match(snapshot, (await notebook.Run("sql-pg", sql)).Traceback());
    }

    [Fact]
    public async Task notices_are_told()
    {
        await Connect();
        Assert.Equal("NOTICE: hello\n", (await notebook.Run("sql-pg", "do $$ begin raise notice 'hello'; end $$")).Warned());
    }

    [Fact]
    public async Task a_result_with_a_name_serves_all_languages_and_the_notebooks_own_tables()
    {
        await Connect();
        (await notebook.CSharp("#!sql-pg --name remote\nselect 1 as id, 'Zeist' as town union all select 2, null")).Succeeded();
        Assert.Equal("2", (await notebook.CSharp("#!share --from sql-pg remote\nremote.Rows.Count")).Result());
        Assert.Equal("DataFrame: 1 row, 1 column\ntown\n-----\nZeist", (await notebook.Run("sql", "select town from remote where id = 1")).Result());
    }

    [Fact]
    public async Task a_data_frame_goes_to_the_server_only_when_it_is_shared()
    {
        await Connect();
        await notebook.CSharp("#r \"nuget: Microsoft.Data.Analysis\"\nusing Microsoft.Data.Analysis;\nvar df = new DataFrame(new Int32DataFrameColumn(\"n\", new int?[] { 1, null }), new StringDataFrameColumn(\"s\", new[] { \"é😀\", null }), new DateTimeDataFrameColumn(\"t\", new DateTime?[] { new(2013, 4, 5), null }), new DecimalDataFrameColumn(\"d\", new decimal?[] { 1.25m, null }));");
        Assert.Contains("relation \"df\" does not exist", (await notebook.Run("sql-pg", "select * from df")).Error().Message, StringComparison.Ordinal);
        var run = (await notebook.Run("sql-pg", "#!share --from csharp df\nselect * from df")).Succeeded();
        Assert.Equal($"'df' was sent to the database postgres on 127.0.0.1:{server.Port} as a temporary table.\n", run.Warned());
        Assert.Equal("DataFrame: 2 rows, 4 columns\n   n  s     t              d\n----  ----  ----------  ----\n   1  é😀    2013-04-05  1.25\nnull  null  null        null", run.Result());
    }

    [Fact]
    public async Task a_stuck_query_is_stopped_and_the_session_goes_on_with_all_it_had()
    {
        await Connect();
        (await notebook.Run("sql-pg", "create temp table kept as select 7 as n")).Succeeded();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var running = notebook.RunUntil(stop.Token, "sql-pg", "select pg_sleep(600)");
        await Task.Delay(500, TestContext.Current.CancellationToken);
        Assert.False(running.IsCompleted);
        await stop.CancelAsync();
        Assert.IsType<CellOutcome.Cancelled>((await running).Outcome);
        Assert.Equal("DataFrame: 1 row, 1 column\nn\n-\n7", (await notebook.Run("sql-pg", "select n from kept")).Result());
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port={port};Username=towns;Password=wrong-secret;Database=postgres")]
    [InlineData("Host=127.0.0.1;Port=1;Username=towns;Password=wrong-secret")]
    [InlineData("Host=127.0.0.1;Nonsense=1;Password=wrong-secret")]
    [InlineData("Host=127.0.0.1;;=;Password=wrong-secret")]
    [InlineData("postgres://towns:wrong-secret@127.0.0.1:1/postgres")]
    [InlineData("Username=towns;Password=wrong-secret")]
    public async Task a_password_is_in_no_output_and_in_no_error(string connection)
    {
        var run = await notebook.CSharp($"#!connect postgres \"{connection.Replace("{port}", $"{server.Port}", StringComparison.Ordinal)}\" --name pg");
        Assert.IsType<CellOutcome.Failed>(run.Outcome);
        Assert.All(run.Outputs, output => Assert.DoesNotContain("wrong-secret", output.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("wrong-secret", run.Traceback(), StringComparison.Ordinal);
        Assert.Contains("there is no connection named 'pg'", (await notebook.Run("sql-pg", "select 1")).Error().Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_password_stays_hidden_when_everything_is_listed()
    {
        var run = await Connect();
        var all = run.Outputs.Concat((await notebook.CSharp("#!whos\n#!lsmagic\n#!about")).Outputs);
        Assert.All(all.OfType<DisplayDataOutput>().SelectMany(output => output.Data), entry => Assert.DoesNotContain(PostgresServer.Password, entry.Value, StringComparison.Ordinal));
    }

    private async Task<CellRun> Connect()
    {
        await notebook.CSharp($"var connection = \"{server.Connection}\";");
        return (await notebook.CSharp("#!connect postgres @csharp:connection --name pg")).Succeeded();
    }

    private static string? Shown(CellRun run) => run.Outputs.OfType<DisplayDataOutput>().Single().Data["text/plain"];
}
