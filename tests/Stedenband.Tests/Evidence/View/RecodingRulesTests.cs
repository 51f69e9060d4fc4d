namespace Stedenband.Tests.Evidence.View;

/// <summary>What else a coder could have written.</summary>
public class RecodingRulesTests
{
    private static readonly StudyCells Cells = new(CaseStudy.Open(Repository.Data));

    [Theory]
    [InlineData("codings", "zeist-berkane.translocal_link", "value", "none|direct|-")]
    [InlineData("codings", "meppel-al-hoceima.trigger", "value", "port_cities|earthquake|translocal_ties|youth_exchange")]
    [InlineData("codings", "study.missions", "value", "6|8|-")]
    [InlineData("codings", "zeist-berkane.translocal_link", "basis", "stated")]
    [InlineData("codings", "meppel-al-hoceima.trigger", "basis", "")]
    [InlineData("codings", "zeist-berkane.translocal_link", "unit", "")]
    [InlineData("codings", "zeist-berkane.translocal_link", "coder", "")]
    [InlineData("exchanges", "zeist-berkane-youth", "direction", "to_partner|to_dutch|both")]
    [InlineData("exchanges", "zeist-berkane-waste", "in_study", "false")]
    [InlineData("exchanges", "zeist-berkane-waste", "partner_country", "Netherlands|Turkey")]
    [InlineData("exchanges", "zeist-berkane-waste", "actors", "berkane-municipality|zeist-municipality")]
    [InlineData("exchanges", "zeist-berkane-waste", "title", "")]
    [InlineData("exchanges", "zeist-berkane-waste", null, "-")]
    [InlineData("partnerships", "zeist-berkane", "start_year", "2003|2005|2001|1975|2008|-")]
    [InlineData("partnerships", "zeist-berkane", "is_case", "")]
    [InlineData("partnerships", "zeist-berkane", null, "")]
    [InlineData("outcomes", "partner-services", "countries", "Turkey|Morocco|Morocco;Turkey;Netherlands")]
    [InlineData("outcomes", "partner-services", "chapter", "")]
    [InlineData("dimensions", "power-2", "effect", "enabling|limiting")]
    [InlineData("programmes", "matra", "role", "context")]
    [InlineData("programmes", "matra", "room_for_mutual_learning", "none|some|unknown|-")]
    [InlineData("events", "earthquake-marmara", "start", "1998-08-17|2000-08-17|1945-08-17|2023-08-17|-")]
    [InlineData("events", "phase-poverty", "sequence", "1|3|4|-")]
    [InlineData("passages", "4.3.1", "pin", "")]
    [InlineData("claims", "c4-8", "kind", "")]
    [InlineData("terms", "theme, waste_management", "label_en", "")]
    public void a_value_has_the_alternatives_that_its_column_allows(string table, string key, string? column, string alternatives)
    {
        var cells = Cells.Table(table);
        var row = Enumerable.Range(0, cells.RowCount).Single(row => StudyCells.Reference(cells, row).Key == key);
        var cell = column is null ? cells.Presence(row) : cells.RowAt(row) + cells.Column(column);

        Assert.Equal(alternatives, string.Join('|', Cells.Alternatives(cell).Select(value => value ?? "-")));
    }

    [Fact]
    public void no_value_is_an_alternative_to_itself_or_stands_twice() =>
        Assert.All(Enumerable.Range(0, Cells.Count), cell =>
        {
            var alternatives = Cells.Alternatives(cell);
            Assert.DoesNotContain(Cells.Text(cell), alternatives);
            Assert.Equal(alternatives.Length, alternatives.Distinct().Count());
        });
}
