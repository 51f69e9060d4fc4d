namespace Stedenband.Tests.Data;

public class RealPackageTests
{
    private static readonly CaseStudy Study = CaseStudy.Open(Repository.Data);

    [Fact]
    public void the_data_of_the_study_keep_every_rule()
    {
        var report = CaseStudy.Validate(Repository.Data);

        Assert.True(report.IsValid, report.ToString());
        Assert.All(report.Tables, table => Assert.True(table.Rows > 0, table.Table));
    }

    [Fact]
    public void the_cases_are_the_five_of_the_study_in_its_order() =>
        Assert.Equal(
            ["rotterdam-casablanca", "zeist-berkane", "meppel-al-hoceima", "amsterdam-kocaeli", "haarlem-emirdag"],
            Study.Cases.Select(tie => tie.Id));

    [Fact]
    public void the_data_are_found_from_the_folder_of_the_library_when_the_current_one_has_none() =>
        Assert.Equal(Repository.Data, CaseStudy.Open().Folder);

    [Fact]
    public void every_typed_row_stands_for_a_row_of_its_table()
    {
        (string Table, int Rows)[] typed =
        [
            ("terms", Study.Terms.Count), ("municipalities", Study.Municipalities.Count), ("partnerships", Study.Partnerships.Count),
            ("programmes", Study.Programmes.Count), ("events", Study.Events.Count), ("actors", Study.Actors.Count),
            ("relations", Study.Relations.Count), ("exchanges", Study.Exchanges.Count), ("outcomes", Study.Outcomes.Count),
            ("dimensions", Study.Dimensions.Count), ("influences", Study.Influences.Count), ("variables", Study.Variables.Count),
            ("codings", Study.Codings.Count), ("passages", Study.Passages.Count), ("claims", Study.Claims.Count),
            ("recommendations", Study.Recommendations.Count), ("references", Study.References.Count), ("sources", Study.Sources.Count),
        ];

        Assert.All(typed, entry => Assert.Equal(Study.Table(entry.Table).Rows.Count, entry.Rows));
        Assert.Equal(Study.Package.Tables.Count, typed.Length);
    }

    [Fact]
    public void every_row_with_evidence_can_be_located()
    {
        IEnumerable<IEvidence> rows = [.. Study.Partnerships, .. Study.Events, .. Study.Actors, .. Study.Exchanges, .. Study.Outcomes, .. Study.Codings, .. Study.Claims];

        Assert.All(rows.Where(row => row.Basis != Basis.NotReported), row => Assert.Contains("; ", Study.Locate(row), StringComparison.Ordinal));
    }
}
