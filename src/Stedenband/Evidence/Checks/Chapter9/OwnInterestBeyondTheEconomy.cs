namespace Stedenband.Checks.Chapter9;

/// <summary>Beside economic development other aims are told of Dutch municipalities, and Dutch learning is told.</summary>
internal sealed class OwnInterestBeyondTheEconomy() : ClaimCheck("c9-33")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] others = ["objective_bridges", "objective_integration"];
        var economy = study.Coded("dutch-municipalities", "objective_economy");
        var beside = others.Select(aim => study.Coded("dutch-municipalities", aim)).ToList();
        var learning = study.OutcomesOn("dutch").Count(outcome => outcome.Kind.SaysAny("learning", "personal_learning"));
        return Conclude(
            study,
            economy.Is("yes") & beside.Some(coding => coding.Is("yes")) & learning > 0,
            $"Aims of Dutch municipalities: economic development: {economy}; others: {beside.Select(coding => $"{coding.Aim()}: {coding}")}; outcomes of Dutch learning: {learning}.",
            [economy], beside);
    }
}
