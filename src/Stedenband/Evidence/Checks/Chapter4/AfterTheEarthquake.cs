namespace Stedenband.Checks.Chapter4;

/// <summary>The earthquake is coded as the occasion of Amsterdam–Kocaeli, with the year that the table of events has for it.</summary>
internal sealed class AfterTheEarthquake() : ClaimCheck("c4-37")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (quake, year) = (study.Coded("amsterdam-kocaeli", "trigger"), study.Coded("amsterdam-kocaeli", "trigger_year"));
        var earthquake = study.Events.Named(item => item.Id == "earthquake-marmara").ToList();
        return Conclude(
            study,
            quake.Is("earthquake") & year.Is("1999") & earthquake.Some(item => item.Start.IsMissing ? null : item.Start.Year == 1999),
            $"Occasion of Amsterdam–Kocaeli: {quake} ({year}); earthquake in the table of events: {earthquake.Select(item => item.Start.ToString())}.",
            [quake, year], earthquake);
    }
}
