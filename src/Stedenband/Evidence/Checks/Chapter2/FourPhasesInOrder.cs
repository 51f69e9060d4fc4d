namespace Stedenband.Checks.Chapter2;

/// <summary>The four phases of aims stand in the order that the claim gives.</summary>
internal sealed class FourPhasesInOrder() : ClaimCheck("c2-3")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] order = ["phase-peace", "phase-poverty", "phase-local-government", "phase-own-interest"];
        var phases = study.Events.Named(item => order.Contains(item.Id)).Where(item => item.Kind.Says("phase")).ToList();
        var places = order.Select(id => phases.Find(phase => phase.Id == id)?.Sequence.Number).ToList();
        var rising = places.Zip(places.Skip(1)).Every(pair => pair.First is null || pair.Second is null ? null : pair.First < pair.Second);
        return Conclude(
            study,
            phases.Count < order.Length ? false : rising,
            $"Place of each phase: {phases.OrderBy(phase => phase.Sequence.Number).Select(phase => $"{phase.Title}: {phase.Sequence}")}.",
            phases);
    }
}
