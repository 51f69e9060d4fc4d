using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Stedenband.Cli.Tests.Processes;

namespace Stedenband.Cli.Tests.Verification;

/// <summary><c>verify</c> as people and scripts use it, on the data of the study.</summary>
public sealed partial class VerifyTests : IDisposable
{
    private readonly StudyData data = new();

    public void Dispose() => data.Dispose();

    [Fact]
    public async Task the_claims_of_the_study_stand_in_its_data()
    {
        var ended = await Verify("--format", "csv", "--depth", "0");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.StartsWith("id,chapter,kind,statement,verdict,sentence,reason,check,values_read,", ended.Out, StringComparison.Ordinal);
        Assert.Contains(ended.Out.Split('\n'), line => line.StartsWith("c4-8,4,case,Only Haarlem-Emirdağ rests on a direct translocal link.,holds,", StringComparison.Ordinal));
    }

    [Fact]
    public async Task one_edit_that_speaks_against_a_claim_is_told_with_the_row_and_the_passage()
    {
        data.Replace("codings", "haarlem-emirdag,translocal_link,direct,stated,", "haarlem-emirdag,translocal_link,weak,stated,");

        var ended = await Verify("--depth", "0");

        Assert.Equal(1, ended.Code);
        Assert.Contains(ended.ErrorLines, line => line.StartsWith("c4-8 does not hold. The claim: Only Haarlem-Emirdağ rests on a direct translocal link. The data: Translocal link: ", StringComparison.Ordinal));
        Assert.Contains(ended.ErrorLines, line => HaarlemRow().IsMatch(line));
        Assert.Matches(@"(?m)^  c4-8\s+does not hold", ended.Out);
    }

    [Fact]
    public async Task an_edit_that_takes_a_row_out_of_those_a_claim_rests_on_is_told_all_the_same()
    {
        data.Replace("codings", "rotterdam-casablanca,size_class,larger,stated,", "rotterdam-casablanca,size_class,smaller,stated,");

        var ended = await Verify("--depth", "0");

        Assert.Equal(1, ended.Code);
        Assert.Contains(ended.ErrorLines, line => line.Contains(" does not hold. The claim: ", StringComparison.Ordinal));
        Assert.Contains(ended.ErrorLines, line => RotterdamMend().IsMatch(line));
    }

    [Fact]
    public async Task a_claim_whose_value_goes_missing_is_not_testable_and_nothing_is_refuted()
    {
        data.Replace("codings", "haarlem-emirdag,translocal_link,direct,stated,4.3.1,", "haarlem-emirdag,translocal_link,,not_reported,4.3.1,");

        var ended = await Verify("--claim", "c4-8", "--depth", "0");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("Verdict: not testable.", ended.Out, StringComparison.Ordinal);
        Assert.Contains("Not reported: haarlem-emirdag.translocal_link.", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task one_claim_is_told_in_full_with_what_overturns_it()
    {
        var ended = await Verify("--claim", "c4-8");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        Assert.Contains("c4-8: Only Haarlem-Emirdağ rests on a direct translocal link.\nChapter 4, case. Verdict: holds.\n", ended.Out, StringComparison.Ordinal);
        Assert.Contains("haarlem-emirdag.translocal_link, value: direct → none or weak (ch. 4, Transnational relations, par. 1)", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task json_holds_every_claim_with_its_rows_and_what_overturns_it()
    {
        var ended = await Verify("--format", "json", "--depth", "1");

        Assert.Equal((0, ""), (ended.Code, ended.Error));
        var claims = JsonDocument.Parse(ended.Out).RootElement.GetProperty("claims").EnumerateArray().ToDictionary(claim => claim.GetProperty("id").GetString()!);
        Assert.Equal(File.ReadLines(Path.Combine(data.Folder, "claims.csv")).Count() - 1, claims.Count);
        var direct = claims["c4-8"];
        Assert.Equal(("holds", "OneDirectLink", 5), (direct.GetProperty("verdict").GetString(), direct.GetProperty("check").GetString(), direct.GetProperty("rows").GetArrayLength()));
        Assert.Equal(1, direct.GetProperty("fragility").GetProperty("smallest").GetInt32());
        Assert.Equal("zeist-berkane.translocal_link", direct.GetProperty("fragility").GetProperty("sets")[1].GetProperty("values")[0].GetProperty("cell").GetProperty("key").GetString());
    }

    [Fact]
    public async Task markdown_has_a_table_for_each_chapter()
    {
        var ended = await Verify("--format", "markdown", "--depth", "1");

        Assert.Equal(Enumerable.Range(1, 9).Select(chapter => string.Create(CultureInfo.InvariantCulture, $"## Chapter {chapter}")), ended.Out.Split('\n').Where(line => line.StartsWith('#')));
        Assert.Contains("| c4-8 | Only Haarlem-Emirdağ rests on a direct translocal link. | holds | 1 (6 of 15 single recodings) | Translocal link: ", ended.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task bad_data_are_told_before_any_claim()
    {
        data.Replace("claims", ",OneDirectLink,,", ",OneDirectLinks,,");

        var ended = await Verify();

        Assert.Equal((1, ""), (ended.Code, ended.Out));
        Assert.Contains(ended.ErrorLines, line => line.EndsWith("'OneDirectLinks' is no check of this library; the check of this claim is OneDirectLink", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("--claim c99-1", "--claim c99-1: there is no such claim. Ids are such as c1-1, c2-1, ")]
    [InlineData("--format yaml", "--format yaml: the formats are table, json, markdown, csv.")]
    [InlineData("--depth 4", "--depth 4: give a whole number from 0 (do not search) to 3.")]
    [InlineData("--source none.txt", "none.txt cannot be read: ")]
    public async Task words_that_cannot_be_followed_are_told(string words, string told)
    {
        var ended = await Verify(words.Split(' '));

        Assert.Equal((2, ""), (ended.Code, ended.Out));
        Assert.StartsWith(told, ended.Error, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^  data/codings\.csv, row \d+, haarlem-emirdag\.translocal_link \(ch\. 4, Transnational relations, par\. 1\)$")]
    private static partial Regex HaarlemRow();

    [GeneratedRegex(@"^  It would stand with codings, row \d+, rotterdam-casablanca\.size_class, value: smaller → larger \(ch\. 4, Transnational relations, par\. 1\)$")]
    private static partial Regex RotterdamMend();

    private Task<Ended> Verify(params string[] words) => RunningProgram.RunAsync(data.Root, ["verify", "--data", data.Folder, .. words]);
}
