using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>Policy, programmes and the events around them in time.</summary>
    public static Figure ProgrammesAndEvents(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var kinds = new[] { "context", "policy", "programme", "fieldwork" };
        var events = study.Events.Where(item => kinds.Contains(item.Kind))
            .Select(item => (Event: item, Band: study.Label("event_kind", item.Kind), Series: study.Label("event_kind", item.Kind)))
            .OrderBy(entry => Array.IndexOf(kinds, entry.Event.Kind)).ToList();
        var undated = events.Where(entry => entry.Event.Start is null).Select(entry => entry.Event.Title).ToList();
        var timeline = new Timeline(study, events, KindSeries(study), new(1998, 1, 1), new(2014, 6, 30));
        return new Figure(
            "Programmes, policy and events in time",
            $"A timeline of {events.Count - undated.Count} dated events in {events.Select(entry => entry.Band).Distinct().Count()} rows: {string.Join(", ", events.Select(entry => entry.Band).Distinct()).ToLowerInvariant()}. The fieldwork lies between the start of the crisis of 2008 and the end of the programmes.",
            SourceNote.For(events.Select(entry => entry.Event), $"Open marks: the date is inferred.{(undated.Count > 0 ? $" Without a date: {string.Join("; ", undated)}." : "")}"),
            timeline.Chart)
        { Height = timeline.Height, MinWidth = 620 };
    }
}
