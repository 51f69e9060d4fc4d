using System.Text;

namespace Stedenband.Tests.Data;

public sealed class FileFormTests : IDisposable
{
    private readonly SmallPackage _package = new();

    public void Dispose() => _package.Dispose();

    [Fact]
    public void the_small_package_is_valid() => Assert.Empty(_package.Errors());

    [Fact]
    public void a_byte_order_mark_and_windows_line_ends_change_nothing()
    {
        var before = CaseStudy.Open(_package.Folder).Codings;
        _package.Write("codings", "\uFEFF" + _package.Text("codings").ReplaceLineEndings("\r\n"));

        var after = CaseStudy.Open(_package.Folder).Codings;

        Assert.Equal(before.Select(coding => (coding.Id, coding.Value, coding.Note)), after.Select(coding => (coding.Id, coding.Value, coding.Note)));
    }

    [Fact]
    public void columns_may_stand_in_any_order()
    {
        var rows = _package.Text("sources").TrimEnd().Split('\n').Select(line => string.Join(',', line.Split(',').Reverse()));

        Assert.Empty(_package.Write("sources", string.Join('\n', rows)).Errors());
    }

    [Fact]
    public void a_quote_that_never_closes_is_reported_where_it_begins()
    {
        var error = Assert.Single(_package.Replace("codings", "c3,alfa", "\"c3,alfa").Validate().Errors);

        Assert.Equal(("data/codings.csv", 4), (error.File, error.Row));
        Assert.Contains("never closed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void a_byte_that_is_not_utf_8_is_reported_with_its_row()
    {
        File.WriteAllBytes(_package.FileOf("municipalities"), Encoding.Latin1.GetBytes(_package.Text("municipalities").Replace("Beta", "Bèta", StringComparison.Ordinal)));

        Assert.Equal(["data/municipalities.csv, row 3: the byte 0xE8 is not UTF-8; save the file with the encoding UTF-8"], _package.Errors());
    }

    [Fact]
    public void a_missing_column_is_named() =>
        Assert.Equal(["data/codings.csv, row 1, column basis: the column is missing from the header"],
            _package.Replace("codings", ",basis,", ",note_2,").Errors().Where(error => error.Contains("missing", StringComparison.Ordinal)));

    [Fact]
    public void a_header_that_lacks_a_column_is_not_reported_again_in_every_row() =>
        Assert.All(_package.Replace("codings", ",basis,", ",note_2,").Validate().Errors, error => Assert.Equal(1, error.Row));

    [Fact]
    public void an_extra_column_is_named()
    {
        var lines = _package.Text("sources").TrimEnd().Split('\n');

        Assert.Equal(["data/sources.csv, row 1, column seen_on: the table has no such column; it has id, citation, url, how_seen, note"],
            _package.Write("sources", $"{lines[0]},seen_on\n{lines[1]},2024").Errors());
    }

    [Fact]
    public void a_column_that_stands_twice_is_named() =>
        Assert.Contains("data/sources.csv, row 1, column url: the header names the column more than once",
            _package.Replace("sources", "note", "url").Errors());

    [Fact]
    public void a_row_with_too_many_values_is_reported_with_its_row() =>
        Assert.StartsWith("data/sources.csv, row 2: the row has 6 values where the header names 5 columns",
            Assert.Single(_package.Replace("sources", "A register.", "A register, of towns.").Errors()), StringComparison.Ordinal);

    [Fact]
    public void an_empty_file_says_what_its_first_row_must_be() =>
        Assert.Equal(["data/sources.csv: the file is empty; its first row must name the columns id,citation,url,how_seen,note"],
            _package.Write("sources", "").Errors());

    [Fact]
    public void a_missing_file_says_where_it_was_looked_for()
    {
        File.Delete(_package.FileOf("claims"));

        var error = Assert.Single(_package.Errors());

        Assert.StartsWith($"data/claims.csv: the file is missing; looked for {_package.FileOf("claims")}.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void a_missing_file_that_is_no_table_is_an_error_too()
    {
        var borders = Path.Combine(_package.Folder, "borders.geojson");
        File.Delete(borders);

        Assert.Equal([$"data/borders.geojson: the file is missing; looked for {borders}. Restore it: datapackage.json names it"], _package.Errors());
    }

    [Fact]
    public void a_missing_folder_says_where_it_was_looked_for_and_what_to_do()
    {
        var nowhere = Path.Combine(_package.Folder, "nowhere");

        var error = Assert.Throws<CaseDataException>(() => CaseStudy.Open(nowhere));

        Assert.Contains(nowhere, error.Message, StringComparison.Ordinal);
        Assert.Contains("CaseStudy.Open(\"path/to/data\")", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void a_package_that_is_not_json_is_reported_with_line_and_column()
    {
        File.WriteAllText(Path.Combine(_package.Folder, "datapackage.json"), "{\n  \"name\": nothing\n}");

        Assert.StartsWith("data/datapackage.json: not valid JSON at line 2, column 12:", Assert.Single(_package.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public void a_package_that_is_not_utf_8_is_reported_with_its_line()
    {
        var file = Path.Combine(_package.Folder, "datapackage.json");
        File.WriteAllBytes(file, Encoding.Latin1.GetBytes("{\n  \"name\": \"gemeenten\",\n  \"title\": \"België\"\n}"));

        Assert.Equal(["data/datapackage.json: the byte 0xEB in line 3 is not UTF-8; save the file with the encoding UTF-8"], _package.Errors());
    }

    [Theory]
    [InlineData("../codings.csv")]
    [InlineData("/etc/passwd")]
    public void a_package_names_files_of_its_own_folder_only(string path)
    {
        var file = Path.Combine(_package.Folder, "datapackage.json");
        File.WriteAllText(file, File.ReadAllText(file).Replace("\"codings.csv\"", $"\"{path}\"", StringComparison.Ordinal));

        Assert.EndsWith("leads out of the package's folder", Assert.Single(_package.Errors()), StringComparison.Ordinal);
    }

    [Fact]
    public void opening_bad_data_throws_the_whole_report()
    {
        _package.Set("codings", 2, "basis", "guess").Set("codings", 5, "variable", "nothing");

        var error = Assert.Throws<CaseDataException>(() => CaseStudy.Open(_package.Folder));

        Assert.Equal(2, error.Report.Errors.Count);
        Assert.Equal(error.Report.ToString(), error.Message);
    }
}
