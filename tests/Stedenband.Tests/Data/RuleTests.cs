namespace Stedenband.Tests.Data;

public sealed class RuleTests : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Theory]
    [InlineData("codings", 2, "basis", "guess", "'guess' is not one of stated, inferred, not_reported")]
    [InlineData("codings", 2, "value", "huge", "'huge' is not one of small, large")]
    [InlineData("codings", 3, "value", "four", "'four' is not a whole number, which the variable 'visits' asks for")]
    [InlineData("codings", 2, "value", "", "the value is missing and the basis is stated; what the source does not say has the basis not_reported")]
    [InlineData("codings", 4, "value", "0", "'0' stands where the basis is not_reported; leave the value empty, or say what it stands on")]
    [InlineData("codings", 3, "unit", "alfa-beta", "'alfa-beta' is not a side of a partnership (id:dutch or id:partner), which the variable codes")]
    [InlineData("codings", 5, "unit", "alfa-beta", "'alfa-beta' is not 'study', which the variable codes")]
    [InlineData("codings", 2, "variable", "weight", "'weight' is not in the table variables (column id)")]
    [InlineData("codings", 6, "coder", "stedenband", "'size' of 'alfa-beta' was coded by stedenband in row 2 already", "variable")]
    [InlineData("codings", 2, "passages", "", "the basis is stated, and neither a passage nor a source is named")]
    [InlineData("codings", 3, "note", "", "the basis is inferred, and the note does not say how")]
    [InlineData("codings", 2, "passages", "1.1.1;1.1.9", "'1.1.9' is not in the table passages (column id)")]
    [InlineData("codings", 2, "passages", "1.1.1;1.1.1", "'1.1.1' stands in the list more than once")]
    [InlineData("codings", 2, "passages", "1.1.1;", "'1.1.1;' has an empty item; items stand between ';', with none at the start or end")]
    [InlineData("codings", 3, "id", "c1", "'c1' is also in row 2; id must be unique")]
    [InlineData("passages", 3, "pin", "twee gemeenten met een band", "'twee gemeenten met een band' is also in row 2; pin must be unique")]
    [InlineData("claims", 2, "passages", "", "the basis is stated, and neither a passage nor a source is named")]
    [InlineData("passages", 2, "pin", "een twee drie vier vijf zes zeven acht negen", "the pin has 9 words, and may have 8 at most")]
    [InlineData("partnerships", 2, "start_year", "2010", "'2010' is after the end year '2009'")]
    [InlineData("partnerships", 2, "start_year", "1899", "'1899' is less than 1900")]
    [InlineData("partnerships", 2, "is_case", "maybe", "'maybe' is not true or false")]
    [InlineData("partnerships", 2, "dutch_municipality", "delta", "'delta' is not in the table municipalities (column id)")]
    [InlineData("partnerships", 2, "name", "", "the value is missing and is required")]
    [InlineData("municipalities", 2, "latitude", "north", "'north' is not a number, such as 52.37")]
    [InlineData("municipalities", 2, "latitude", "90.5", "'90.5' is more than 90")]
    [InlineData("events", 2, "start", "2004-06", "'2004-06' is after the end '2004-05-09'")]
    [InlineData("events", 3, "start", "2006-13", "'2006-13' is no date of the calendar")]
    [InlineData("programmes", 2, "role", "other", "'other' is not one of study, context")]
    [InlineData("claims", 2, "not_testable", "", "the claim names no check, and not_testable does not say why none can test it", "check")]
    [InlineData("claims", 2, "check", "NoSuchCheck", "the claim names the check NoSuchCheck, and not_testable says that none can test it; leave one of them empty")]
    public void a_broken_rule_is_reported_at_its_cell(string table, int row, string column, string value, string message, string? reportedColumn = null) =>
        Assert.Equal([$"data/{table}.csv, row {row}, column {reportedColumn ?? column}: {message}"], _package.Set(table, row, column, value).Errors());

    [Fact]
    public void a_value_that_does_not_match_the_pattern_is_reported_with_the_pattern() =>
        Assert.Contains("data/sources.csv, row 2, column id: 's-1' does not match the pattern [A-Z0-9]+", _package.Set("sources", 2, "id", "s-1").Errors());

    [Fact]
    public void a_claim_that_only_another_source_makes_is_none_of_the_study() =>
        Assert.Equal(
            ["data/claims.csv, row 2, column passages: the claim names no passage; what the study claims stands in its text"],
            _package.Set("claims", 2, "passages", "").Set("claims", 2, "sources", "S1").Errors());

    [Fact]
    public void a_basis_that_the_library_does_not_know_is_refused_as_a_term_too() =>
        Assert.Contains("data/terms.csv, row 2, column term: 'guess' is not one of stated, inferred, not_reported, the bases that a value can have",
            _package.Set("terms", 2, "term", "guess").Errors());

    [Fact]
    public void a_table_that_cannot_be_read_does_not_make_every_key_into_it_an_error()
    {
        _package.Write("passages", "");

        Assert.All(_package.Validate().Errors, error => Assert.Equal("data/passages.csv", error.File));
    }

    [Fact]
    public void dates_of_different_precision_are_compared_as_far_as_both_go() =>
        Assert.Empty(_package.Set("events", 2, "start", "2004").Errors());

    [Fact]
    public void all_errors_come_in_one_report_in_the_order_of_the_tables_rows_and_columns()
    {
        _package.Set("codings", 6, "basis", "guess").Set("codings", 3, "value", "four").Set("codings", 3, "unit", "alfa")
            .Set("partnerships", 3, "partner_country", "Atlantis").Set("events", 2, "sequence", "0").Set("sources", 2, "how_seen", "heard");
        File.Delete(_package.FileOf("claims"));

        Snapshot.Verify(_package.Validate().ToString().Replace(_package.Folder, "data", StringComparison.Ordinal), "report");
    }
}
