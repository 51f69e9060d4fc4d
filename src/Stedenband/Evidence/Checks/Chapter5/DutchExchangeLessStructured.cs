namespace Stedenband.Checks.Chapter5;

/// <summary>Exchange is coded as structured in Morocco and Turkey, and as ad hoc in the Netherlands.</summary>
internal sealed class DutchExchangeLessStructured() : ClaimCheck("c5-9")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var (dutch, morocco, turkey) = (study.Coded("Netherlands", "learning_structure"), study.Coded("Morocco", "learning_structure"), study.Coded("Turkey", "learning_structure"));
        return Conclude(
            study,
            dutch.Is("ad_hoc") & morocco.Is("structured") & turkey.Is("structured"),
            $"Structure of the exchange: the Netherlands: {dutch}; Morocco: {morocco}; Turkey: {turkey}.",
            [dutch, morocco, turkey]);
    }
}
