using Stedenband;

namespace Benchmarks;

/// <summary>A check that no three recodings overturn, so that the search has to try them all: more learning is told of the partner side than of the Dutch side.</summary>
internal sealed class WideMargin() : ClaimCheck("wide-margin")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var learning = study.Outcomes.Where(outcome => outcome.Kind.SaysAny("learning", "personal_learning", "awareness", "capacity")).ToList();
        var partner = learning.Count(outcome => outcome.Side.Says("partner"));
        var dutch = learning.Count(outcome => outcome.Side.Says("dutch"));
        return Conclude(study, partner > dutch, $"{partner} outcomes of the partner side, {dutch} of the Dutch.", learning);
    }
}
