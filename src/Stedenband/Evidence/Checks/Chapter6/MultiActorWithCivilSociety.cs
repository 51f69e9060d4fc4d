namespace Stedenband.Checks.Chapter6;

/// <summary>The ties that are coded as multi-actor are those in which civil society took part.</summary>
internal sealed class MultiActorWithCivilSociety() : ClaimCheck("c6-16")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var ties = study.Cases.Select(tie => (Tie: tie, Model: tie.Coded("network_model"), Involved: tie.Coded("civil_society_involved"))).ToList();
        return Conclude(
            study,
            ties.Some(tie => tie.Model.Is("multi_actor"))
                & ties.Every(tie => tie.Model.Is("multi_actor") is { } model && tie.Involved.Is("yes") is { } involved ? model == involved : null),
            $"Model and part of civil society: {ties.Select(tie => $"{tie.Tie.Name}: {tie.Model}, {tie.Involved}")}.",
            ties.Select(tie => tie.Model), ties.Select(tie => tie.Involved));
    }
}
