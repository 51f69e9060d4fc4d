using System.Text;
using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Data;

/// <summary>Data that do not hold: every error with its place, exit code 1, and nothing made of them.</summary>
public sealed class BadDataTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task every_error_of_every_file_is_told_at_once_with_its_place()
    {
        checkout.Change("codings.csv", text => text.Replace("stated", "guess", StringComparison.Ordinal));
        checkout.Change("municipalities.csv", text => text.Replace("Beta", "B\u00E8ta", StringComparison.Ordinal));
        checkout.Change("relations.csv", text => text.Split('\n')[0].Replace("id,", "key,", StringComparison.Ordinal));
        File.Delete(checkout["data/claims.csv"]);
        File.WriteAllText(checkout["data/programmes.csv"], "");

        var ended = await RunningProgram.RunAsync(checkout.Root, "verify");

        Assert.Equal((1, ""), (ended.Code, ended.Out));
        Assert.Matches(@"^data: \d+ errors in 5 files\.$", ended.ErrorLines[0]);
        Assert.Contains("data/codings.csv, row 2, column basis: 'guess' is not one of stated, inferred, not_reported", ended.ErrorLines);
        Assert.Contains("data/municipalities.csv, row 3: the byte 0xE8 is not UTF-8; save the file with the encoding UTF-8", ended.ErrorLines);
        Assert.Contains("data/relations.csv, row 1, column id: the column is missing from the header", ended.ErrorLines);
        Assert.Contains($"data/claims.csv: the file is missing; looked for {checkout["data/claims.csv"]}. Restore it: the study needs the table", ended.ErrorLines);
        Assert.Contains(ended.ErrorLines, line => line.StartsWith("data/programmes.csv: the file is empty; its first row must name the columns id,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task the_book_is_not_made_of_data_that_do_not_hold()
    {
        checkout.Change("codings.csv", text => text.Replace("c3,alfa", "\"c3,alfa", StringComparison.Ordinal));

        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve");

        Assert.Equal(
            ["data: 1 error in 1 file.", "data/codings.csv, row 4: a quote that begins in this row is never closed; the rest of the file was taken as its text"],
            ended.ErrorLines);
        Assert.Equal((1, ""), (ended.Code, ended.Out));
        Assert.False(Directory.Exists(checkout["artifacts"]));
    }

    [Fact]
    public async Task what_spreadsheets_add_is_accepted()
    {
        checkout.Change("codings.csv", text => "\u00EF\u00BB\u00BF" + text.ReplaceLineEndings("\r\n"));

        var ended = await RunningProgram.RunAsync(checkout.Root, "verify");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Matches(@"^data: \d+ tables with \d+ rows, no errors\.\n", ended.Out);
    }

    [Fact]
    public async Task a_column_too_many_and_a_key_given_twice_are_told()
    {
        checkout.Change("sources.csv", text => text + text.TrimEnd().Split('\n')[^1] + "\n");
        checkout.Change("references.csv", text => string.Join('\n', text.TrimEnd().Split('\n').Select((line, row) => row == 0 ? $"{line},mood" : $"{line},good")) + "\n");

        var errors = (await RunningProgram.RunAsync(checkout.Root, "verify")).ErrorLines;

        Assert.Contains("data/sources.csv, row 3, column id: 'S1' is also in row 2; id must be unique", errors);
        Assert.Contains(errors, line => line.StartsWith("data/references.csv, row 1, column mood: the table has no such column; it has id,", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("{\n  \"name\": nothing\n}", "data/datapackage.json: not valid JSON at line 2, column 12:")]
    [InlineData("", "data/datapackage.json: not valid JSON at line 1, column 1:")]
    [InlineData("{\"name\": \"small\"}", "data/datapackage.json: the file has no 'resources'")]
    [InlineData("{\"name\": \"gemeente\u00EB\"}", "data/datapackage.json: the byte 0xEB in line 1 is not UTF-8;")]
    public async Task a_description_that_cannot_be_read_is_told_with_its_place(string text, string told)
    {
        File.WriteAllText(checkout["data/datapackage.json"], text, Encoding.Latin1);

        var ended = await RunningProgram.RunAsync(checkout.Root, "verify");

        Assert.Equal(1, ended.Code);
        Assert.StartsWith(told, ended.ErrorLines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task a_file_that_is_no_table_is_missed_before_the_notebooks_run()
    {
        File.Delete(checkout["data/borders.geojson"]);

        var ended = await RunningProgram.RunAsync(checkout.Root, "book", "--no-serve");

        Assert.Equal((1, ""), (ended.Code, ended.Out));
        Assert.StartsWith("data/borders.geojson: the file is missing;", ended.ErrorLines[1], StringComparison.Ordinal);
    }
}
