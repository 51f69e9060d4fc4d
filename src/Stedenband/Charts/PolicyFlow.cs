using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The argument of chapter 4: from national policy, local policy and transnational relations by way of instruments to effects on the ties.</summary>
    public static Figure PolicyFlow(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var rows = InfluenceFlow.Rows(study, "policy_flow");
        var levels = rows.Where(row => row.FromStage == "Level").Select(row => row.FromLabel).Distinct().ToList();
        var limiting = rows.Count(row => row.Effect == "limiting");
        return InfluenceFlow.Figure(
            study,
            "policy_flow",
            "From policy and transnational relations to their effect on the ties",
            $"A flow from {levels.Count} starting points ({string.Join(", ", levels)}) over instruments to effects. Of {rows.Count} links {limiting} are limiting.",
            "Every line is one statement of the study; a dotted one is inferred.");
    }
}
