using FsCheck.Xunit;
using Stedenband.Tests.Evidence.Checks;

namespace Stedenband.Tests.Evidence.Overturning;

/// <summary>The search against one that tries everything, on made-up checks that ask other cells after each recoding.</summary>
public class FragilitySearchTests
{
    private static readonly StudyCells Cells = new(CaseStudy.Open(Repository.Data));
    private static readonly StudyViewPool Views = new(Cells);

    // Lists with many neighbours make the plain search slow, and are asked like any other cell.
    private static readonly int[] Recodable = [.. Enumerable.Range(0, Cells.Count).Where(cell => Cells.Alternatives(cell).Length is > 0 and <= 5)];

    [Property(MaxTest = 400)]
    public void it_finds_what_trying_everything_finds(int seed)
    {
        var random = new Random(seed);
        int[] asked = [.. Enumerable.Range(0, 6).Select(_ => Recodable[random.Next(Recodable.Length)]).Distinct().Order()];
        var check = QuestionTree.Random(Cells, asked, random, depth: 7);

        var found = Search(check, 3);

        Assert.Equal(NaiveSearch.Smallest(Cells, check, asked, 3), found is null ? null : Texts(found));
    }

    [Property(MaxTest = 200)]
    public void it_counts_what_single_recodings_do(int seed)
    {
        var random = new Random(seed);
        int[] asked = [.. Enumerable.Range(0, 5).Select(_ => Recodable[random.Next(Recodable.Length)]).Distinct().Order()];
        var check = QuestionTree.Random(Cells, asked, random, depth: 6);
        var verdict = check.With(Cells.Text);
        var singles = (from cell in asked from value in Cells.Alternatives(cell) select check.With(other => other == cell ? value : Cells.Text(other))).ToList();

        var found = Search(check, 1);

        Assert.Equal(verdict is null, found is null);
        Assert.Equal(verdict is null ? 0 : singles.Count(other => other == !verdict), found?.SingleOverturning ?? 0);
        Assert.Equal(verdict is null ? 0 : singles.Count(other => other is null), found?.SingleUnsettling ?? 0);
    }

    [Property(MaxTest = 100)]
    public void threads_make_no_difference(int seed)
    {
        var random = new Random(seed);
        int[] asked = [.. Enumerable.Range(0, 10).Select(_ => Recodable[random.Next(Recodable.Length)]).Distinct()];
        var check = QuestionTree.Random(Cells, asked, random, depth: 8);

        var one = new FragilitySearch(Views, check, 1, CancellationToken.None).Run(3);
        var many = new FragilitySearch(Views, check, 4, CancellationToken.None).Run(3);

        Assert.Equal(one?.ToString(), many?.ToString());
        Assert.Equal(one?.Sets.Select(set => set.ToString()), many?.Sets.Select(set => set.ToString()));
    }

    [Fact]
    public void a_claim_that_the_data_refute_is_overturned_by_what_makes_it_stand()
    {
        var link = new OneCoding("zeist-berkane", "translocal_link", "direct");

        var found = Search(link, 3)!;

        Assert.Equal(1, found.Smallest);
        var recoded = Assert.Single(Assert.Single(found.Sets).Values);
        Assert.Equal(("zeist-berkane.translocal_link", "value", "weak"), (recoded.Cell.Key, recoded.Cell.Column, recoded.From));
        Assert.Equal(["direct"], recoded.To);
        Assert.Equal((3, 1, 1), (found.SingleRecodings, found.SingleOverturning, found.SingleUnsettling));
    }

    [Fact]
    public void values_that_do_the_same_stand_together()
    {
        var found = Search(new OneCoding("rotterdam-casablanca", "trigger", "port_cities"), 3)!;

        Assert.Equal(["earthquake", "translocal_ties", "youth_exchange"], Assert.Single(found.Sets).Values[0].To);
        Assert.Equal(3, found.SetCount);
    }

    [Fact]
    public void where_there_is_no_verdict_there_is_nothing_to_overturn() =>
        Assert.Null(Search(new OneCoding("meppel-al-hoceima", "trigger", "earthquake"), 3));

    [Fact]
    public void a_verdict_that_no_three_recodings_overturn_takes_more_than_three()
    {
        var found = Search(new ManyStatements(), 3)!;

        Assert.Null(found.Smallest);
        Assert.Empty(found.Sets);
        Assert.Equal("more than 3", found.ToString());
        Assert.True(found.Decided >= found.Runs, $"{found.Runs} runs decided {found.Decided} sets.");
    }

    [Fact]
    public void a_search_that_is_not_deep_enough_says_how_deep_it_went() =>
        Assert.Equal("more than 1", Search(new ManyStatements(), 1)!.ToString());

    [Fact]
    public void it_stops_when_it_is_told_to()
    {
        using var stop = new CancellationTokenSource();
        var search = new FragilitySearch(Views, new ManyStatements(), 2, stop.Token);

        Assert.ThrowsAny<OperationCanceledException>(() => search.Run(3, (recodings, _) =>
        {
            if (recodings == 2)
                stop.Cancel();
        }));
    }

    private static Fragility? Search(ClaimCheck check, int depth) => new FragilitySearch(Views, check, 2, CancellationToken.None).Run(depth);

    private static IEnumerable<string> Texts(Fragility fragility) =>
        fragility.Sets.SelectMany(Expanded).Select(NaiveSearch.Text).Order(StringComparer.Ordinal);

    private static IEnumerable<Dictionary<int, string?>> Expanded(OverturningSet set) =>
        set.Values.Aggregate<RecodedValue, IEnumerable<Dictionary<int, string?>>>(
            [[]],
            (sets, value) => from one in sets from to in value.To select new Dictionary<int, string?>(one) { [RecodedCell.Of(Cells, value).Cell] = to });
}
