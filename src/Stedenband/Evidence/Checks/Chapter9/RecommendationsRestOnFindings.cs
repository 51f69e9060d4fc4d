namespace Stedenband.Checks.Chapter9;

/// <summary>Each of the seven recommendations rests on a claim of the chapters with findings, 4 to 8.</summary>
internal sealed class RecommendationsRestOnFindings() : ClaimCheck("c9-8")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var counted = study.Coded("recommendations");
        var whole = study.Recommendations.Named(row => row.PartOf.Length == 0).ToList();
        return Conclude(
            study,
            counted.Is("7") & whole.Count == 7 & whole.All(row => row.Claims.Items.Any(claim => claim[..2] is "c4" or "c5" or "c6" or "c7" or "c8")),
            $"Recommendations counted: {counted}; in the table: {whole.Count}, of which with findings below them: {whole.Count(row => row.Claims.Items.Any(claim => claim[..2] is "c4" or "c5" or "c6" or "c7" or "c8"))}. Which claims a recommendation rests on is our reading.",
            [counted], whole);
    }
}
