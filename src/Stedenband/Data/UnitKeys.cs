namespace Stedenband;

/// <summary>The units that each unit type of the codebook knows.</summary>
internal sealed class UnitKeys
{
    private readonly Dictionary<string, (string What, HashSet<string> Units)> _types;

    public UnitKeys(IReadOnlyDictionary<string, CaseTable> tables)
    {
        var partnerships = Keys(tables["partnerships"]);
        _types = new()
        {
            ["partnership"] = ("a partnership", partnerships),
            ["side"] = ("a side of a partnership (id:dutch or id:partner)", [.. partnerships.SelectMany(id => new[] { $"{id}:dutch", $"{id}:partner" })]),
            ["exchange"] = ("an exchange", Keys(tables["exchanges"])),
            ["actor"] = ("an actor", Keys(tables["actors"])),
            ["country"] = ("a term of the vocabulary country", Countries(tables["terms"])),
            ["study"] = ("'study'", ["study"]),
        };
    }

    /// <summary>The table that a unit type takes its units from; null for the study itself.</summary>
    public static string? TableOf(string unitType) => unitType switch
    {
        "partnership" or "side" => "partnerships",
        "exchange" => "exchanges",
        "actor" => "actors",
        "country" => "terms",
        _ => null,
    };

    /// <summary>What is wrong with a unit of a type; null when nothing is.</summary>
    public string? Fault(string unit, string unitType) =>
        !_types.TryGetValue(unitType, out var type) || type.Units.Contains(unit) ? null : $"'{unit}' is not {type.What}, which the variable codes";

    private static HashSet<string> Keys(CaseTable table) => [.. table.Rows.Select(row => row["id"]).OfType<string>()];

    private static HashSet<string> Countries(CaseTable terms) =>
        [.. terms.Rows.Where(row => row["vocabulary"] == "country").Select(row => row["term"]).OfType<string>()];
}
