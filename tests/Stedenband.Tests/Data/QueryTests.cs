namespace Stedenband.Tests.Data;

public sealed class QueryTests : IDisposable
{
    private readonly SmallPackage _package = new();
    private readonly Lazy<CaseStudy> _study;

    public QueryTests() => _study = new(() => CaseStudy.Open(_package.Folder));

    public void Dispose() => _package.Dispose();

    private CaseStudy Study => _study.Value;

    [Fact]
    public void every_table_has_as_many_rows_as_its_file() =>
        Assert.All(Study.Package.Tables, table =>
            Assert.Equal((long)Study.Table(table.Name).Rows.Count, Study.Query($"select count(*) as n from \"{table.Name}\"")["n"][0]));

    [Fact]
    public void what_is_missing_is_null_and_does_not_count() =>
        Assert.Equal(1L, Study.Query("select count(start_year) as n from partnerships")["n"][0]);

    [Fact]
    public void a_sum_of_whole_numbers_is_a_whole_number() =>
        Assert.Equal(2001L, Study.Query("select sum(start_year) as s from partnerships")["s"][0]);

    [Fact]
    public void columns_of_one_name_are_told_apart() =>
        Assert.Equal(["id", "id_2"], Study.Query("select a.id, b.id from actors a, actors b").Columns.Select(column => column.Name));

    [Fact]
    public void an_error_names_the_line_of_the_statement()
    {
        var error = Assert.Throws<SqlException>(() => Study.Query("select *\nfrom codings\nwhere colour = 1"));

        Assert.Equal(3, error.Line);
        Assert.Contains("colour", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void the_name_references_without_quotes_is_answered_with_the_quotes() =>
        Assert.Contains("\"references\"", Assert.Throws<SqlException>(() => Study.Query("select * from references")).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("select * from read_csv('{0}')")]
    [InlineData("copy codings to '{0}.out'")]
    [InlineData("attach '{0}.db'")]
    [InlineData("load spatial")]
    [InlineData("set enable_external_access = true")]
    public void a_statement_reaches_nothing_outside_the_tables(string sql) =>
        Assert.Throws<SqlException>(() => Study.Query(string.Format(System.Globalization.CultureInfo.InvariantCulture, sql, _package.FileOf("codings"))));

    [Fact]
    public void what_a_statement_changes_is_undone()
    {
        Study.Query("delete from codings");

        Assert.Equal(5L, Study.Query("select count(*) as n from codings")["n"][0]);
    }
}
