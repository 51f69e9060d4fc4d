using System.Globalization;
using Cahier.Book;
using Stedenband.Cli.Verification;

namespace Stedenband.Cli.Book;

/// <summary>All claims as a page of the book: each with its verdict, its places, the rows it rests on, and what would overturn it.</summary>
internal sealed class ClaimsRegister(CaseStudy study, IReadOnlyList<ClaimVerification> claims, IReadOnlyList<string> chapters)
{
    /// <summary>The most recodings tried together: more take longer than a reader waits. <c>verify --depth 3</c> tries more.</summary>
    public const int Depth = 2;

    private const int MostRows = 30;
    private const int MostSets = 12;

    private const string Introduction = """
        > What does the study say, on what does each statement rest, and what would overturn it?

        Every assertion of the study stands here in our own words, with the place where it is made. Where our tables can test it, a check reads them and says whether the claim **holds**. For a statement about causes the most that five cases allow is that the pattern is **consistent** with it. Where nothing in the tables can test it, the entry says why.

        *Overturned by* tells how much a verdict hangs on single codings: it is the smallest number of coded values that would have to be other ones for the verdict to turn. A claim that one value overturns is as certain as the reading of that one passage.

        None of this shows that a claim is true: the data were coded from the text that makes the claims. It shows where to look, and what to dispute.
        """;

    public BookRegister Register => new()
    {
        Name = "claims",
        Title = "Claims",
        Introduction = Introduction,
        Facets = ["Chapter", "Verdict", "Overturned by", "Kind"],
        Entries = [.. claims.Select(Entry)],
    };

    private BookEntry Entry(ClaimVerification claim) => new(claim.Claim.Id, claim.Claim.Statement)
    {
        Mark = $"{Sign(claim.Outcome)} {claim.Outcome.Verdict}",
        IsProblem = claim.Outcome is CheckOutcome.DoesNotHold,
        Facets = [claim.Claim.Chapter.ToString(CultureInfo.InvariantCulture), claim.Outcome.Verdict, OverturnedBy(claim), Kind(claim)],
        Details = [.. Details(claim).Where(detail => detail.Items.Count > 0)],
    };

    private IEnumerable<BookDetail> Details(ClaimVerification claim)
    {
        yield return new("Kind", [new(Kind(claim))]);
        yield return new("Where the study says it", [.. claim.Claim.Passages.Select(Passage), Chapter(claim)]);
        yield return new("What the data say", [.. Texts(claim.Outcome.Sentence)]);
        yield return new("Why it cannot be tested", [.. Texts(ClaimWords.Reason(claim))]);
        if (claim.Outcome is CheckOutcome.Consistent pattern)
        {
            yield return new("Seen in", [.. pattern.Cases.Select(name => new BookItem(name))]);
            yield return new("Not observed", [new(pattern.NotObserved)]);
        }

        yield return new("The check", [.. Texts(ClaimWords.CheckFile(claim))]);
        yield return new("Rows it rests on", [.. claim.Outcome.Rows.Take(MostRows).Select(Row), .. Texts(More(claim.Outcome.Rows.Count - MostRows))]);
        yield return new("What overturns it", [.. Overturned(claim)]);
        yield return new("Its own row", [new($"claims, {claim.Claim.Id}") { Table = "claims", Key = claim.Claim.Id }]);
    }

    private BookItem Passage(string id) => new(CaseStudy.Locate(study.Passage(id))) { Table = "passages", Key = id, After = $": {study.Passage(id).Summary}" };

    private BookItem Chapter(ClaimVerification claim) =>
        new($"Chapter {claim.Claim.Chapter} of this book") { Chapter = chapters.FirstOrDefault(file => Path.GetFileName(file).StartsWith($"{claim.Claim.Chapter:00}-", StringComparison.Ordinal)) };

    private static BookItem Row(RowReference row) => new($"{row.Table}, {row.Key}") { Table = row.Table, Key = row.Key };

    private static IEnumerable<BookItem> Overturned(ClaimVerification claim)
    {
        if (claim.Fragility is not { } fragility) yield break;
        yield return new($"The fewest recodings: {fragility}.");
        foreach (var value in fragility.Sets.Take(MostSets).SelectMany(set => set.Values.Select((value, index) => (value, index))))
            yield return new($"{(value.index == 0 ? "" : "with ")}{value.value}") { Table = value.value.Row.Table, Key = value.value.Row.Key };
        foreach (var more in Texts(More(fragility.Sets.Count - MostSets))) yield return more;
    }

    private static IEnumerable<BookItem> Texts(string text) => text.Length == 0 ? [] : [new BookItem(text)];

    private static string More(int count) => count > 0 ? $"and {count} more" : "";

    private static string OverturnedBy(ClaimVerification claim) => claim.Fragility switch
    {
        null => "",
        { Smallest: { } smallest } => Counted.Of(smallest, "value"),
        { } fragility => $"more than {fragility.Depth}",
    };

    private string Kind(ClaimVerification claim) => study.Label("claim_kind", claim.Claim.Kind);

    private static string Sign(CheckOutcome outcome) => outcome switch
    {
        CheckOutcome.Holds => "✓",
        CheckOutcome.Consistent => "≈",
        CheckOutcome.DoesNotHold => "✗",
        _ => "○",
    };
}
