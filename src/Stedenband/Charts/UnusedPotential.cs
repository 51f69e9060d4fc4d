using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The argument of chapter 5: from obstacles by way of their consequences to potential that stays unused.</summary>
    public static Figure UnusedPotential(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = InfluenceFlow.Rows(study, "unused_potential");
        var obstacles = rows.Where(row => row.FromStage == "Obstacle").Select(row => row.FromLabel).Distinct().ToList();
        return InfluenceFlow.Figure(
            study,
            "unused_potential",
            "From obstacles to unused potential",
            $"A flow from {obstacles.Count} obstacles ({string.Join(", ", obstacles).ToLowerInvariant()}) to the potential for learning that was not used.",
            "Every line is one statement; a dotted one is inferred: the study names obstacles and potential, and we connect them.");
    }
}
