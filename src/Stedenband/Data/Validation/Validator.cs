namespace Stedenband;

/// <summary>Holds the tables against all rules.</summary>
internal static class Validator
{
    private static readonly IRule[] Rules =
    [
        new RequiredRule(),
    ];

    public static void Run(LoadedPackage data)
    {
        foreach (var rule in Rules)
            rule.Check(data);
    }
}
