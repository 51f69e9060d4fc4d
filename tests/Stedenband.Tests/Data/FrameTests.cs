using Deedle;

namespace Stedenband.Tests.Data;

public sealed class FrameTests : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    private CaseStudy Study => CaseStudy.Open(_package.Folder);

    [Fact]
    public void a_frame_has_the_types_of_the_schema_and_null_for_what_is_missing()
    {
        var frame = Study.Frame("partnerships");

        Assert.Equal([typeof(int), typeof(bool), typeof(string)], new[] { "start_year", "is_case", "themes" }.Select(name => frame[name].DataType));
        Assert.Equal(2001, frame["start_year"][0]);
        Assert.Null(frame["start_year"][1]);
    }

    [Fact]
    public void a_deedle_frame_keeps_the_order_of_rows_and_columns_and_what_is_missing()
    {
        var frame = Study.DeedleFrame("events");

        Assert.Equal([0, 1], frame.RowKeys);
        Assert.Equal(Study.Table("events").Schema.Fields.Select(field => field.Name), frame.ColumnKeys);
        Assert.Equal(1, frame.GetColumn<int>("sequence")[0]);
        Assert.False(frame.GetColumn<int>("sequence").TryGet(1).HasValue);
        Assert.False(frame.GetColumn<string>("end").TryGet(1).HasValue);
    }

    [Fact]
    public void an_unknown_table_is_answered_with_those_there_are() =>
        Assert.Contains("codings", Assert.Throws<ArgumentException>(() => Study.Frame("coding")).Message, StringComparison.Ordinal);

    [Fact]
    public void every_table_of_the_study_becomes_a_frame_of_both_kinds()
    {
        var study = CaseStudy.Open(Repository.Data);

        Assert.All(study.Package.Tables, table =>
        {
            Assert.Equal(study.Table(table.Name).Rows.Count, study.Frame(table.Name).Rows.Count);
            Assert.Equal(study.Table(table.Name).Rows.Count, study.DeedleFrame(table.Name).RowCount);
        });
    }
}
