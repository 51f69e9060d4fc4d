namespace Stedenband.Checks.Chapter2;

/// <summary>The phase of own interest begins ten to fifteen years before 2013, and cohesion and economy are aims of Dutch municipalities.</summary>
internal sealed class OwnInterestOnTheAgenda() : ClaimCheck("c2-19")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var phase = study.Events.Named(item => item.Id == "phase-own-interest").ToList();
        CodingView[] aims = [study.Coded("dutch-municipalities", "objective_integration"), study.Coded("dutch-municipalities", "objective_economy")];
        return Conclude(
            study,
            phase.Some(item => item.Start.Year is { } year ? year is >= 1998 and <= 2003 : null) & aims.Every(aim => aim.Is("yes")),
            $"Start of the phase of own interest: {phase.Select(item => item.Start.ToString())}; aims of Dutch municipalities: {aims.Select(aim => $"{aim.Aim()}: {aim}")}.",
            phase, aims);
    }
}
