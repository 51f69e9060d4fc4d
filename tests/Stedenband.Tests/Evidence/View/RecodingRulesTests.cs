namespace Stedenband.Tests.Evidence.View;

/// <summary>What else a coder could have written.</summary>
public class RecodingRulesTests
{
    [Theory]
    [InlineData("codings", "c1", "value", "large|-")]
    [InlineData("codings", "c2", "value", "3|5|-")]
    [InlineData("codings", "c3", "value", "4")]
    [InlineData("codings", "c1", "basis", "inferred")]
    [InlineData("codings", "c2", "basis", "stated")]
    [InlineData("codings", "c3", "basis", "")]
    [InlineData("codings", "c1", "unit", "")]
    [InlineData("codings", "c1", "coder", "")]
    [InlineData("exchanges", "waste", "direction", "to_dutch|-")]
    [InlineData("exchanges", "waste", "in_study", "false")]
    [InlineData("exchanges", "waste", "partner_country", "Netherlands|Turkey")]
    [InlineData("exchanges", "waste", "actors", "alfa-waste|department")]
    [InlineData("exchanges", "waste", "methods", "on_the_job|peer_exchange")]
    [InlineData("exchanges", "waste", "programme", "-")]
    [InlineData("exchanges", "waste", "title", "")]
    [InlineData("exchanges", "waste", null, "-")]
    [InlineData("partnerships", "alfa-beta", "start_year", "2000|2002|-")]
    [InlineData("partnerships", "alfa-gamma", "start_year", "2001")]
    [InlineData("partnerships", "alfa-gamma", "themes", "waste_management|environmental_awareness")]
    [InlineData("partnerships", "alfa-beta", "is_case", "")]
    [InlineData("partnerships", "alfa-beta", null, "")]
    [InlineData("outcomes", "routes", "countries", "Netherlands|Morocco|Morocco;Netherlands;Turkey")]
    [InlineData("outcomes", "routes", "chapter", "")]
    [InlineData("dimensions", "rules", "effect", "limiting")]
    [InlineData("programmes", "fund", "role", "context")]
    [InlineData("programmes", "fund", "room_for_mutual_learning", "almost_none|-")]
    [InlineData("events", "visit", "start", "2003-05|2005-05|2006-05|-")]
    [InlineData("events", "visit", "sequence", "2|-")]
    [InlineData("passages", "1.1.1", "pin", "")]
    [InlineData("claims", "learned", "kind", "")]
    [InlineData("terms", "theme, waste_management", "label_en", "")]
    public void a_value_has_the_alternatives_that_its_column_allows(string table, string key, string? column, string alternatives)
    {
        using var package = new SmallPackage();
        var all = new StudyCells(CaseStudy.Open(package.Folder));
        var cells = all.Table(table);
        var row = Enumerable.Range(0, cells.RowCount).Single(row => StudyCells.Reference(cells, row).Key == key);
        var cell = column is null ? cells.Presence(row) : cells.RowAt(row) + cells.Column(column);

        Assert.Equal(alternatives, string.Join('|', all.Alternatives(cell).Select(value => value ?? "-")));
    }

    [Fact]
    public void no_value_of_the_study_is_an_alternative_to_itself_or_stands_twice()
    {
        var cells = new StudyCells(CaseStudy.Open(Repository.Data));

        Assert.All(Enumerable.Range(0, cells.Count), cell =>
        {
            var alternatives = cells.Alternatives(cell);
            Assert.DoesNotContain(cells.Text(cell), alternatives);
            Assert.Equal(alternatives.Length, alternatives.Distinct().Count());
        });
    }
}
