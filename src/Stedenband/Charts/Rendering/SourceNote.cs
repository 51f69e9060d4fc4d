namespace Stedenband.Rendering;

/// <summary>What stands under a figure: the study, other sources that its rows use, and whose the coding is.</summary>
internal static class SourceNote
{
    public const string Study = "van Ewijk (2013), Tussen gemeenten; coding: Stedenband";

    /// <summary>The note for these rows: the study where a row points at a passage, and the other sources by their keys.</summary>
    public static string For(IEnumerable<IEvidence> rows, string? remark = null)
    {
        var sources = rows.SelectMany(row => row.Sources).Where(source => source != "TG2013").Distinct().Order(StringComparer.Ordinal).ToList();
        var others = sources.Count switch
        {
            0 => "",
            <= 6 => $"; {string.Join(", ", sources)} (see the table sources)",
            _ => $"; {sources.Count} other sources (see the table sources)",
        };
        return $"{Study}{others}.{(remark is null ? "" : $" {remark}")}";
    }
}
