namespace Stedenband.Checks.Chapter7;

/// <summary>What is told of trust on the partner side alone helps.</summary>
internal sealed class TrustHelpsThePartnerSide() : ClaimCheck("c7-48")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var partner = study.Dimensions.Where(row => row.Dimension.Says("trust") && row.Side.Says("partner")).ToList();
        return Conclude(
            study,
            partner.Count > 0 & partner.Every(row => row.Effect.Is("enabling")),
            $"Trust on the partner side: {partner.Select(row => $"{row.Clause()} ({row.Effect})")}.",
            partner);
    }
}
