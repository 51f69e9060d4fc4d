namespace Stedenband;

/// <summary>The checks of this library, by the claims that they test.</summary>
public static class ClaimChecks
{
    private static readonly Dictionary<string, ClaimCheck> ByClaim = Load();

    /// <summary>All of them, in the order of the claims' ids.</summary>
    public static IReadOnlyCollection<ClaimCheck> All => ByClaim.Values;

    /// <summary>The check of a claim; null when there is none.</summary>
    public static ClaimCheck? Of(string claim) => ByClaim.GetValueOrDefault(claim);

    private static Dictionary<string, ClaimCheck> Load() =>
        typeof(ClaimChecks).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(ClaimCheck)) && !type.IsAbstract)
            .Select(type => (ClaimCheck)Activator.CreateInstance(type)!)
            .OrderBy(check => check.Claim, StringComparer.Ordinal)
            .ToDictionary(check => check.Claim);
}
