using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The claims that each of the seven recommendations rests on.</summary>
    public static Figure FromFindingsToRecommendations(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var claims = study.Claims.ToDictionary(claim => claim.Id);
        var rows = study.Recommendations.Where(row => row.PartOf is null).OrderBy(row => row.Number).ToList();
        var links = rows.SelectMany(row => row.Claims.Concat(study.Recommendations.Where(part => part.PartOf == row.Id).SelectMany(part => part.Claims)).Distinct().Select(id => (Claim: claims[id], Recommendation: row))).OrderBy(link => link.Recommendation.Number).ToList();
        var flow = links.Select(link => new FlowLink(
            "Finding", $"{link.Claim.Id} {link.Claim.Short}", "Recommendation", $"{link.Recommendation.Number} {link.Recommendation.Title}", "neutral", Basis.Inferred,
            Hover.Of(study, new IEvidence[] { link.Claim, link.Recommendation }, $"{link.Claim.Short} → {link.Recommendation.Title}\n{link.Claim.Statement}\n{link.Recommendation.Statement}"))).ToList();
        var used = links.Select(link => link.Claim.Id).Distinct().Count();
        return new Figure(
            "From findings to seven recommendations",
            $"A flow from {used} claims to {rows.Count} recommendations: {string.Join("; ", rows.Select(row => $"{row.Number} {row.Title} rests on {links.Count(link => link.Recommendation == row)}"))}.",
            SourceNote.For(rows, "Which claim a recommendation rests on is our reading: the study says that its results lead to the recommendations."),
            Flow.Of(flow))
        { Height = Flow.HeightFor(flow, 29), MinWidth = 700 };
    }
}
