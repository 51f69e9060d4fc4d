namespace Stedenband.Checks.Chapter7;

/// <summary>Every told exchange on waste aims at the partner side.</summary>
internal sealed class WasteAimsAtThePartner() : ClaimCheck("c7-11")
{
    protected override CheckOutcome Test(StudyView study)
    {
        var waste = study.ToldExchanges("waste_management");
        return Conclude(
            study,
            waste.Count > 0 & waste.Every(exchange => exchange.Direction.Is("to_partner")),
            $"Direction of exchanges on waste: {waste.Select(exchange => $"{exchange.Title}: {exchange.Direction}")}. It was coded from one general sentence of the study.",
            waste);
    }
}
