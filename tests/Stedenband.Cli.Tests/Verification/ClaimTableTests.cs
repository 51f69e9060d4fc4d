using Spectre.Console.Testing;
using Stedenband.Cli.Tests.Processes;
using Stedenband.Cli.Verification;

namespace Stedenband.Cli.Tests.Verification;

public sealed class ClaimTableTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public void the_table_tells_each_kind_of_verdict_by_chapter()
    {
        using var console = new TestConsole().Width(100);
        var study = CaseStudy.Open(checkout.Data);
        RowReference[] rows = [new("codings", "c1", 2, ["1.1.1"], [])];
        ClaimVerification[] claims =
        [
            new(Claim("a1", 1, "Two towns have a tie"), null, new CheckOutcome.Holds("They have.", rows), [], Fragility(1, 3)),
            new(Claim("a2", 1, "Ties lead to visits"), null, new CheckOutcome.Consistent("They go together.", rows, ["Alfa–Beta"], "No tie without visits."), [], Fragility(2, 0)),
            new(Claim("a3", 2, "Visits [of weight] cost nothing"), null, new CheckOutcome.DoesNotHold("They cost.", rows), [], Fragility(null, 0)),
            new(Claim("a4", 9, "Visits should be paid"), null, new CheckOutcome.NotTestable("A value judgement.", "", []), [], null),
        ];

        ClaimTable.Write(console, new ClaimsReport(study, CaseStudy.Validate(checkout.Data), claims, null), isLive: true);

        Snapshot.Verify(string.Join('\n', console.Lines.Select(line => line.TrimEnd())), "table");
    }

    private static Claim Claim(string id, int chapter, string text) =>
        new() { Id = id, Chapter = chapter, Kind = "descriptive", Statement = $"{text}.", Short = text, Basis = Basis.Stated, Passages = ["1.1.1"] };

    private static Fragility Fragility(int? smallest, int singles) => new()
    {
        Depth = 3,
        Smallest = smallest,
        Sets = [],
        SetCount = 5,
        CellsRead = 4,
        SingleRecodings = 12,
        SingleOverturning = singles,
        SingleUnsettling = 2,
        Decided = 100,
        Runs = 20,
    };
}
