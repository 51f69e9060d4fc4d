namespace Stedenband.Checks.Chapter6;

/// <summary>A clear gain in relations is told of each of the three countries.</summary>
internal sealed class BetterRelationsInThreeCountries() : ClaimCheck("c6-8")
{
    protected override CheckOutcome Test(StudyView study)
    {
        string[] countries = ["Netherlands", "Morocco", "Turkey"];
        var relations = study.Outcomes.Where(outcome => outcome.Chapter.Says("6") && outcome.Kind.SaysAny("better_relation", "new_relation") && outcome.Extent.Says("clear")).ToList();
        return Conclude(
            study,
            countries.All(country => relations.Any(outcome => outcome.Countries.Has(country))),
            $"Clear gains in relations: {countries.Select(country => $"{country}: {relations.Count(outcome => outcome.Countries.Has(country))}")}. Counts are of statements.",
            relations);
    }
}
