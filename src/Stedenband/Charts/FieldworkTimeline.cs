using Stedenband.Rendering;

namespace Stedenband;

public static partial class Charts
{
    /// <summary>The fieldwork and the publications of the study in time.</summary>
    public static Figure FieldworkTimeline(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var events = study.Events.Where(item => item.Kind is "fieldwork" or "publication")
            .Select(item => (Event: item, Band: item.Title, Series: study.Label("event_kind", item.Kind)))
            .OrderBy(entry => entry.Event.Start ?? "9", StringComparer.Ordinal).ToList();
        var timeline = new Timeline(study, events, KindSeries(study), new(2006, 6, 1), new(2016, 3, 31));
        return new Figure(
            "Fieldwork and publications",
            $"A timeline of {timeline.Drawn} events of the research, with fieldwork from {study.Value("study", "fieldwork_start")} to {study.Value("study", "fieldwork_end")}: {study.Value("study", "interviews")} interviews and {study.Value("study", "missions")} observed missions in that time, whose dates are not reported.",
            SourceNote.For(events.Select(entry => entry.Event), $"Dates of single interviews and missions are not reported. {timeline.Note}"),
            timeline.Chart)
        { Height = timeline.Height, MinWidth = Timeline.MinWidth };
    }
}
