namespace Stedenband;

/// <summary>A tie or an exchange: the model that the rule gives beside the one that the study's text gives.</summary>
/// <param name="Unit">The id of the tie or the exchange.</param>
/// <param name="Name">Its name.</param>
/// <param name="IsExchange">Whether it is one exchange and not a whole tie.</param>
/// <param name="CivilActors">The coding of the first attribute.</param>
/// <param name="HigherLevels">The coding of the second.</param>
/// <param name="Classified">The coding of the study's own classification.</param>
public sealed record NetworkModelComparison(string Unit, string Name, bool IsExchange, Coding? CivilActors, Coding? HigherLevels, Coding? Classified)
{
    /// <summary>What the rule gives; null where an attribute is not reported.</summary>
    public string? ByRule => NetworkModelRule.Apply(CivilActors?.Value, HigherLevels?.Value);

    /// <summary>Whether both are known and the same; null where one is not known.</summary>
    public bool? Agrees => ByRule is { } rule && Classified?.Value is { } own ? rule == own : null;

    /// <summary>The five ties, then the exchanges that are coded for it.</summary>
    public static IReadOnlyList<NetworkModelComparison> Of(CaseStudy study)
    {
        ArgumentNullException.ThrowIfNull(study);
        var ties = study.Cases.Select(tie => new NetworkModelComparison(
            tie.Id, tie.Name, false,
            study.Coding(tie.Id, "civil_society_involved"), study.Coding(tie.Id, "higher_levels_involved"), study.Coding(tie.Id, "network_model")));
        var exchanges = study.Exchanges
            .Where(exchange => study.Codings.Any(coding => coding.Unit == exchange.Id && coding.Variable == "exchange_network_model"))
            .Select(exchange => new NetworkModelComparison(
                exchange.Id, exchange.Title, true,
                study.Coding(exchange.Id, "civil_actors"), study.Coding(exchange.Id, "higher_levels"), study.Coding(exchange.Id, "exchange_network_model")));
        return [.. ties, .. exchanges];
    }
}
