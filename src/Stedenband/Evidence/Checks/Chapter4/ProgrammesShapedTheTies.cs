namespace Stedenband.Checks.Chapter4;

/// <summary>If the programmes shaped the ties, exchange should aim at learning on the partner side more often than on the Dutch side.</summary>
internal sealed class ProgrammesShapedTheTies() : ClaimCheck("c4-2")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var aimed = study.Exchanges.Where(exchange => exchange.InStudy.IsTrue && exchange.Direction.SaysAny("to_partner", "to_dutch")).ToList();
        var partner = aimed.Where(exchange => exchange.Direction.Says("to_partner")).ToList();
        return Pattern(
            study,
            partner.Count * 2 > aimed.Count,
            $"Of {aimed.Count} exchanges told as aimed at one side, {partner.Count} aimed at the partner side: {partner.Select(exchange => exchange.Title)}.",
            study.Cases.Where(tie => partner.Any(exchange => exchange.Partnership.Says(tie.Id))).Select(tie => tie.Name),
            "Which programme paid for which exchange is not reported, and no tie of the study did without both programmes: what the exchanges would have been about without them cannot be seen.",
            aimed);
    }
}
