namespace Stedenband.Checks.Chapter4;

/// <summary>Everybody who is named in the two ties is of government or of its police and fire brigades, which is so of no other tie.</summary>
internal sealed class TwoTiesBetweenMunicipalities() : ClaimCheck("c4-6")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] named = ["amsterdam-kocaeli", "rotterdam-casablanca"];
        var actors = study.Actors.Where(actor => !actor.Partnership.IsMissing).ToList();
        bool Outside(ActorView actor) => !actor.Sector.SaysAny("government", "emergency_services");
        var ties = study.Cases.Select(tie => (Tie: tie, Others: actors.Where(actor => actor.Partnership.Says(tie.Id) && Outside(actor)).ToList())).ToList();
        return Conclude(
            study,
            ties.All(tie => named.Contains(tie.Tie.Id) == (tie.Others.Count == 0)),
            $"Named actors outside government: {ties.Select(tie => $"{tie.Tie.Name}: {tie.Others.Count}")}.",
            actors.Where(actor => ties.Any(tie => actor.Partnership.Says(tie.Tie.Id))));
    }
}
