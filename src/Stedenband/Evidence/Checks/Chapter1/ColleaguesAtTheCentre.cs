namespace Stedenband.Checks.Chapter1;

/// <summary>Exchange between colleagues is the main method in both partner countries, and a relation of that kind stands in a tie.</summary>
internal sealed class ColleaguesAtTheCentre() : ClaimCheck("c1-13")
{
    protected override CheckOutcome Test(StudyView study)
    {
        CodingView[] use = [study.Coded("Morocco", "peer_exchange_use"), study.Coded("Turkey", "peer_exchange_use")];
        var relations = study.Relations.Where(relation => relation.Kind.Says("peer_exchange") && !relation.Partnership.IsMissing).ToList();
        return Conclude(
            study,
            use.Every(coding => coding.Is("main_method")) & relations.Count > 0,
            $"Exchange between colleagues: {use.Select(coding => $"{coding.Unit}: {coding}")}; relations of that kind in the ties: {relations.Count}.",
            use, relations);
    }
}
