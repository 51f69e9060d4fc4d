using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Dated events around the five ties, from every source.</summary>
    public static Figure EventTimeline(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var names = study.Cases.ToDictionary(tie => tie.Id, tie => tie.Name);
        var events = study.Events
            .Where(item => item.Kind != "phase" && (item.Partnership is null ? item.Kind is "context" or "policy" or "programme" : names.ContainsKey(item.Partnership)))
            .Select(item => (Event: item, Band: item.Partnership is { } tie ? names[tie] : "Context and policy", Series: study.Label("event_kind", item.Kind)))
            .OrderBy(entry => entry.Event.Partnership is null ? -1 : names.Keys.ToList().IndexOf(entry.Event.Partnership)).ToList();
        var timeline = new Timeline(study, events, KindSeries(study), new(1998, 1, 1), new(2024, 6, 30));
        return new Figure(
            "Events around the five ties",
            $"A timeline of {timeline.Drawn} dated events in {events.Select(entry => entry.Band).Distinct().Count()} rows, one for context and policy and one for each tie. {events.Count - timeline.Drawn} more are not drawn: the note names them.",
            SourceNote.For(events.Select(entry => entry.Event), timeline.Note),
            timeline.Chart)
        { Height = timeline.Height, MinWidth = Timeline.MinWidth };
    }

    private static IReadOnlyList<MarkSeries> KindSeries(CaseStudy study)
    {
        string[] symbols = ["square", "circle", "diamond", "triangle-up", "star", "cross", "hexagon", "triangle-down"];
        return [.. study.Vocabulary("event_kind").Select((kind, index) => new MarkSeries(kind.LabelEn, ChartTheme.Palette[index % 6], symbols[index % symbols.Length]))];
    }
}
