using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Policy, programmes and the events around them in time, until the study was published.</summary>
    public static Figure ProgrammesAndEvents(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var kinds = new[] { "context", "policy", "programme", "fieldwork" };
        var events = study.Events.Where(item => kinds.Contains(item.Kind) && (item.Partnership is null || study.Cases.Any(tie => tie.Id == item.Partnership)))
            .Select(item => (Event: item, Band: study.Label("event_kind", item.Kind), Series: study.Label("event_kind", item.Kind)))
            .OrderBy(entry => Array.IndexOf(kinds, entry.Event.Kind)).ToList();
        var timeline = new Timeline(study, events, KindSeries(study), new(1998, 1, 1), new(2014, 6, 30));
        return new Figure(
            "Programmes, policy and events in time",
            $"A timeline of {timeline.Drawn} dated events in {events.Select(entry => entry.Band).Distinct().Count()} rows: {string.Join(", ", events.Select(entry => entry.Band).Distinct()).ToLowerInvariant()}. The fieldwork runs from {study.Value("study", "fieldwork_start")} to {study.Value("study", "fieldwork_end")}; the economic crisis begins in {study.Events.Single(item => item.Id == "economic-crisis").Start}.",
            SourceNote.For(events.Select(entry => entry.Event), timeline.Note),
            timeline.Chart)
        { Height = timeline.Height, MinWidth = Timeline.MinWidth };
    }
}
