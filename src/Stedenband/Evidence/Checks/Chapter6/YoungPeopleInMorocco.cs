namespace Stedenband.Checks.Chapter6;

/// <summary>New or better relations around young people are told of Morocco alone, of the country and of a tie by name.</summary>
internal sealed class YoungPeopleInMorocco() : ClaimCheck("c6-24")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var youth = study.Outcomes.Where(outcome => outcome.Kind.SaysAny("better_relation", "new_relation") && outcome.Theme.Says("youth_participation")).ToList();
        return Conclude(
            study,
            youth.Count > 0 & youth.All(outcome => outcome.Countries.Has("Morocco") && !outcome.Countries.Has("Turkey")) & youth.Any(outcome => !outcome.Partnership.IsMissing),
            $"Relations around young people: {youth.Select(outcome => $"{outcome.Content} ({outcome.Countries.Words()})")}; of a tie by name: {(youth.Any(outcome => !outcome.Partnership.IsMissing) ? "told" : "not told")}. How much they improved is not graded against other themes.",
            youth);
    }
}
