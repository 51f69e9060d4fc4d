namespace Stedenband.Tests.Evidence.View;

/// <summary>What a view remembers, and how recodings lie over it.</summary>
public class StudyViewTests
{
    private static readonly StudyCells Cells = new(CaseStudy.Open(Repository.Data));

    private readonly StudyView _view = new(Cells);

    [Fact]
    public void a_value_that_is_asked_is_remembered_with_its_place()
    {
        _view.Begin([], []);

        Assert.True(_view.Coded("zeist-berkane", "translocal_link").Is("weak"));
        var read = Cells.Address(Assert.Single(_view.Reads));
        Assert.Equal(("codings", "zeist-berkane.translocal_link", "value"), (read.Table, read.Key, read.Column));
    }

    [Fact]
    public void rows_that_are_passed_by_are_remembered_as_being_there()
    {
        _view.Begin([], []);

        var power = _view.Dimensions.Where(statement => statement.Dimension.Says("power")).Select(statement => statement.Id).ToList();

        Assert.Equal(Cells.Study.Dimensions.Where(statement => statement.Dimension == "power").Select(statement => statement.Id), power);
        Assert.Equal(2 * Cells.Table("dimensions").RowCount, _view.Reads.Count);
    }

    [Fact]
    public void a_struck_out_row_is_not_seen()
    {
        var dimensions = Cells.Table("dimensions");
        _view.Begin([dimensions.Presence(0)], [1]);

        Assert.Equal(dimensions.RowCount - 1, _view.Dimensions.Count());
    }

    [Fact]
    public void a_recoded_value_is_seen_in_its_place()
    {
        var coding = CellOf("zeist-berkane.translocal_link");
        _view.Begin([coding], [Array.IndexOf(Cells.Alternatives(coding), "direct") + 1]);

        Assert.Equal(("direct", true, false), (_view.Coded("zeist-berkane", "translocal_link").ToString(), _view.Coded("zeist-berkane", "translocal_link").Is("direct"), _view.Coded("zeist-berkane", "translocal_link").Is("weak")));
    }

    [Fact]
    public void a_value_that_went_missing_is_neither_stated_nor_inferred_and_answers_nothing()
    {
        var coding = CellOf("haarlem-emirdag.translocal_link");
        _view.Begin([coding], [Array.IndexOf(Cells.Alternatives(coding), null) + 1]);
        var link = _view.Coded("haarlem-emirdag", "translocal_link");

        Assert.Null(link.Is("direct"));
        Assert.False(link.Says("direct") || link.IsStated || link.IsInferred);
        Assert.Equal("not reported", link.ToString());
    }

    [Fact]
    public void a_value_that_is_found_where_none_was_is_inferred()
    {
        var coding = CellOf("meppel-al-hoceima.trigger");
        _view.Begin([coding], [1]);

        Assert.True(_view.Coded("meppel-al-hoceima", "trigger").IsInferred);
    }

    [Fact]
    public void items_of_a_list_are_whole_words()
    {
        var outcome = _view.Outcomes.Single(row => row.Id == "partner-services");

        Assert.True(outcome.Countries.Has("Morocco") && outcome.Countries.Has("Turkey"));
        Assert.False(outcome.Countries.Has("Turk") || outcome.Countries.Has("Morocco;Turkey"));
    }

    [Fact]
    public void what_nobody_coded_is_missing()
    {
        var nothing = _view.Coded("kocaeli-fire-brigade", "objective_altruism");

        Assert.True(nothing.IsMissing);
        Assert.Null(nothing.Reference);
    }

    private static int CellOf(string key)
    {
        var codings = Cells.Table("codings");
        return codings.RowAt(Enumerable.Range(0, codings.RowCount).Single(row => StudyCells.Reference(codings, row).Key == key)) + codings.Column("value");
    }
}
