namespace Stedenband.Checks.Chapter3;

/// <summary>The years of the fieldwork are the same in the codings and in the table of events.</summary>
internal sealed class YearsOfFieldwork() : ClaimCheck("c3-16")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (start, end) = (study.Coded("fieldwork_start"), study.Coded("fieldwork_end"));
        var fieldwork = study.Events.Named(item => item.Id == "fieldwork").ToList();
        return Conclude(
            study,
            start.Is("2007") & end.Is("2011") & fieldwork.Some(item => item.Start.Is("2007") & item.End.Is("2011")),
            $"Fieldwork as coded: {start} to {end}; in the table of events: {fieldwork.Select(item => $"{item.Start} to {item.End}")}.",
            [start, end], fieldwork);
    }
}
