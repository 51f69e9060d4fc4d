namespace Stedenband.Checks.Chapter7;

/// <summary>Five dimensions have a statement that names literature, as many as the study counts.</summary>
internal sealed class FiveDimensionsWithLiterature() : ClaimCheck("c7-17")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var counted = study.Coded("dimensions_literature");
        var named = study.Dimensions.Where(row => !row.Literature.IsMissing).ToList();
        string[] known = ["similarity", "difference", "resources", "trust", "power", "transnational"];
        var dimensions = known.Where(dimension => named.Any(row => row.Dimension.Says(dimension))).ToList();
        return Conclude(
            study,
            counted.IsMissing ? null : counted.Number == dimensions.Count,
            $"Dimensions from the literature by the study's count: {counted}; with literature in the statements: {dimensions}.",
            [counted], named);
    }
}
