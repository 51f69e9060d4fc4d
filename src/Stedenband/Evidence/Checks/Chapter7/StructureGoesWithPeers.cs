namespace Stedenband.Checks.Chapter7;

/// <summary>If learning was used in part for want of support, exchange between colleagues should be used fully where exchange was structured, and not where it was ad hoc.</summary>
internal sealed class StructureGoesWithPeers() : ClaimCheck("c7-36")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] countries = ["Netherlands", "Morocco", "Turkey"];
        var rows = countries.Select(country => (Country: country, Structure: study.Coded(country, "learning_structure"), Peers: study.Coded(country, "peer_exchange_use"))).ToList();
        return Pattern(
            study,
            rows.Some(row => row.Structure.Is("ad_hoc"))
                & rows.Every(row => row.Structure.Is("structured") is { } structured && row.Peers.Is("main_method") is { } peers ? structured == peers : null),
            $"Structure, and use of exchange between colleagues: {rows.Select(row => $"{row.Country}: {row.Structure}, {row.Peers}")}.",
            countries,
            "Potential that support would have brought out; and programmes, which were there for one side only, give the same division.",
            rows.Select(row => row.Structure), rows.Select(row => row.Peers));
    }
}
