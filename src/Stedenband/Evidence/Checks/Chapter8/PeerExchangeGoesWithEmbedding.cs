namespace Stedenband.Checks.Chapter8;

/// <summary>If exchange between colleagues adds value, lessons should be kept where it was the main method, and not where it was limited.</summary>
internal sealed class PeerExchangeGoesWithEmbedding() : ClaimCheck("c8-2")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] countries = ["Netherlands", "Morocco", "Turkey"];
        var rows = countries.Select(country => (Country: country, Peers: study.Coded(country, "peer_exchange_use"), Kept: study.Coded(country, "learning_embedded"))).ToList();
        return Pattern(
            study,
            rows.Some(row => row.Peers.Is("limited"))
                & rows.Every(row => row.Peers.Is("main_method") is { } peers && row.Kept.Is("department_level") is { } kept ? peers == kept : null),
            $"Use of exchange between colleagues, and lessons kept: {rows.Select(row => $"{row.Country}: {row.Peers}, {row.Kept}")}.",
            countries,
            "Three countries in two groups: structure, programmes and exchange between colleagues divide them in the same way, and any of them would fit as well. That lessons were kept is inferred from departments that were strengthened.",
            rows.Select(row => row.Peers), rows.Select(row => row.Kept));
    }
}
