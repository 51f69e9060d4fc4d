namespace Stedenband.Checks.Chapter8;

/// <summary>Learning on the partner side is coded for every tie, and on the Dutch side for one at least.</summary>
internal sealed class LearningOnBothSides() : ClaimCheck("c8-1")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var ties = study.Cases.Select(tie => (Tie: tie, Partner: tie.Coded("learning_partner"), Dutch: tie.Coded("learning_dutch"))).ToList();
        return Conclude(
            study,
            ties.Every(tie => tie.Partner.Is("yes")) & ties.Some(tie => tie.Dutch.Is("yes")),
            $"Learning on the partner side and on the Dutch side: {ties.Select(tie => $"{tie.Tie.Name}: {tie.Partner}, {tie.Dutch}")}.",
            ties.Select(tie => tie.Partner), ties.Select(tie => tie.Dutch));
    }
}
