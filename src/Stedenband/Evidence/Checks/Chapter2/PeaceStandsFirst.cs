namespace Stedenband.Checks.Chapter2;

/// <summary>The phase of peace and reconciliation has the first place, and no phase with a date begins before it.</summary>
internal sealed class PeaceStandsFirst() : ClaimCheck("c2-15")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var phases = study.Events.Where(item => item.Kind.Says("phase")).ToList();
        var peace = phases.Where(item => item.Id == "phase-peace").ToList();
        return Conclude(
            study,
            peace.Some(item => item.Sequence.Is("1")) & peace.Every(item => item.Start.Year is { } first ? phases.All(other => other.Start.IsMissing || other.Start.Year >= first) : null),
            $"Place of peace and reconciliation: {peace.Select(item => item.Sequence.ToString())}; phases with a date: {phases.Where(item => !item.Start.IsMissing).Select(item => $"{item.Title} ({item.Start})")}.",
            phases);
    }
}
