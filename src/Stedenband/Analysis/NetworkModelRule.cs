namespace Stedenband;

/// <summary>
/// The four network models as a rule of two attributes (van Ewijk 2013, ch. 4, Network models): whether civil actors
/// take part, and whether higher levels of government do.
/// </summary>
public static class NetworkModelRule
{
    /// <summary>The model that the two attributes give.</summary>
    /// <param name="civilActors"><c>yes</c>, <c>no</c>, or null for not reported.</param>
    /// <param name="higherLevels"><c>yes</c>, <c>no</c>, or null for not reported.</param>
    /// <returns>A term of the vocabulary <c>network_model</c>; null where an attribute is missing, as the rule then gives no answer.</returns>
    /// <exception cref="ArgumentException">An attribute has another value.</exception>
    public static string? Apply(string? civilActors, string? higherLevels) => (Read(civilActors), Read(higherLevels)) switch
    {
        (null, _) or (_, null) => null,
        (false, false) => "classic",
        (true, false) => "multi_actor",
        (false, true) => "multi_level",
        (true, true) => "hybrid",
    };

    private static bool? Read(string? value) => value switch
    {
        null => null,
        "yes" => true,
        "no" => false,
        _ => throw new ArgumentException($"'{value}' is neither yes nor no.", nameof(value)),
    };
}
