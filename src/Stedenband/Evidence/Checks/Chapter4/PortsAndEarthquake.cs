namespace Stedenband.Checks.Chapter4;

/// <summary>Being port cities is coded as the occasion of Rotterdam–Casablanca, and the earthquake of 1999 as that of Amsterdam–Kocaeli.</summary>
internal sealed class PortsAndEarthquake() : ClaimCheck("c4-12")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (ports, quake, year) = (study.Coded("rotterdam-casablanca", "trigger"), study.Coded("amsterdam-kocaeli", "trigger"), study.Coded("amsterdam-kocaeli", "trigger_year"));
        var earthquake = study.Events.Named(item => item.Id == "earthquake-marmara").ToList();
        return Conclude(
            study,
            ports.Is("port_cities") & quake.Is("earthquake") & year.Is("1999") & earthquake.Some(item => item.Start.IsMissing ? null : item.Start.Year == 1999),
            $"Occasion of Rotterdam–Casablanca: {ports}; of Amsterdam–Kocaeli: {quake} ({year}).",
            [ports, quake, year], earthquake);
    }
}
