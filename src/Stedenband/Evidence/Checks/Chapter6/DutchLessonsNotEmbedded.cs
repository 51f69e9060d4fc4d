namespace Stedenband.Checks.Chapter6;

/// <summary>Dutch lessons are coded as mostly not kept; no Dutch outcome says that it was kept, and one that it was not.</summary>
internal sealed class DutchLessonsNotEmbedded() : ClaimCheck("c6-7")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var coded = study.Coded("Netherlands", "learning_embedded");
        var told = study.OutcomesOn("dutch").Where(outcome => !outcome.Embedded.IsMissing).ToList();
        return Conclude(
            study,
            coded.Is("mostly_not") & told.Count > 0 & told.All(outcome => outcome.Embedded.Says("no")),
            $"Lessons kept in the Netherlands: {coded}; by outcome: {told.Select(outcome => $"{outcome.Content}: {outcome.Embedded}")}. Of the others nothing is told.",
            [coded], told);
    }
}
