using Stedenband.Cli.Tests.Processes;
using Stedenband.Cli.Verification;

namespace Stedenband.Cli.Tests.Verification;

public sealed class ClaimDetailTests : IDisposable
{
    private readonly Checkout checkout = new();

    public void Dispose() => checkout.Dispose();

    [Fact]
    public void a_claim_in_full_has_passages_rows_reasoning_and_what_overturns_it()
    {
        var study = CaseStudy.Open(checkout.Data);
        RowReference size = new("codings", "c1", 2, ["1.1.1"], []), visits = new("codings", "c2", 3, ["1.1.2"], ["S1"]);
        CellAddress sizeValue = new("codings", "c1", 2, "value"), visitsValue = new("codings", "c2", 3, "value");
        var claim = new ClaimVerification(
            new Claim { Id = "a1", Chapter = 6, Kind = "causal", Statement = "Small towns visit more.", Short = "Small towns visit more", Basis = Basis.Stated, Passages = ["1.1.1", "1.1.2"] },
            null,
            new CheckOutcome.Consistent("The small town made 4 visits.", [size, visits], ["Alfa–Beta"], "No large town was studied."),
            [sizeValue, visitsValue],
            new Fragility
            {
                Depth = 3,
                Smallest = 2,
                SetCount = 3,
                CellsRead = 2,
                SingleRecodings = 5,
                SingleOverturning = 0,
                SingleUnsettling = 2,
                Decided = 11,
                Runs = 7,
                Sets = [new([new(sizeValue, size, "small", ["large"]), new(visitsValue, visits, "4", ["3", "5", null])])],
            });
        using var output = new StringWriter();

        ClaimDetail.Write(output, new ClaimsReport(study, CaseStudy.Validate(checkout.Data), [claim], null), claim, SourceCopy.Of("copy.txt", "Er zijn twee gemeenten met een band."));

        Snapshot.Verify(output.ToString(), "claim");
    }
}
