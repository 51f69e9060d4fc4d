namespace Stedenband;

/// <summary>Holds the tables against all rules.</summary>
internal static class Validator
{
    private static readonly IRule[] Rules =
    [
        // What datapackage.json says.
        new TypeRule(),
        new RequiredRule(),
        new EnumRule(),
        new VocabularyRule(),
        new PatternRule(),
        new RangeRule(),
        new UniqueRule(),
        new ForeignKeyRule(),
        new ReferencesRule(),

        // What the study asks for.
        new BasisTermsRule(),
        new ProvenanceRule(),
        new InferenceRule(),
        new CodingValueRule(),
        new CodingUnitRule(),
        new CodingOnceRule(),
        new ClaimPassageRule(),
        new ClaimCheckRule(),
        new PinRule(),
        new PeriodRule(),
        new DateRule(),
    ];

    public static void Run(LoadedPackage data)
    {
        foreach (var rule in Rules)
            rule.Check(data);
    }
}
