namespace Stedenband.Checks.Chapter7;

/// <summary>Transnational relations stand among the dimensions without literature, and the study counts one dimension more than the literature has.</summary>
internal sealed class SixthDimensionAdded() : ClaimCheck("c7-30")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (total, literature) = (study.Coded("dimensions_total"), study.Coded("dimensions_literature"));
        var added = study.Dimensions.Where(row => row.Dimension.Says("transnational")).ToList();
        return Conclude(
            study,
            added.Count > 0 & added.All(row => row.Literature.IsMissing) & (total.Number is { } all && literature.Number is { } five ? all == five + 1 : null),
            $"Dimensions in all: {total}, from the literature: {literature}; statements on transnational relations: {added.Count}, with literature: {added.Count(row => !row.Literature.IsMissing)}.",
            [total, literature], added);
    }
}
