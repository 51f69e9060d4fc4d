namespace Stedenband;

/// <summary>A claim has a check, or the reason why none can test it; and the checks of the library and the claims of a package that uses them fit together both ways.</summary>
internal sealed class ClaimCheckRule : IRule
{
    private static readonly Dictionary<string, ClaimCheck> ByName = ClaimChecks.All.ToDictionary(check => check.Name);

    public void Check(LoadedPackage data)
    {
        var claims = data.Tables["claims"];
        foreach (var row in claims.Rows)
            CheckRow(data, claims, row);

        // Somebody's own claims on their own cases need none of these checks.
        if (data.WholeTable("claims") is null || !claims.Rows.Any(row => row["check"] is { } name && ByName.ContainsKey(name)))
            return;
        var known = claims.Rows.Select(row => row["id"]).ToHashSet();
        foreach (var check in ClaimChecks.All.Where(check => !known.Contains(check.Claim)))
            data.Log.AddFile(claims, $"the check {check.Name} tests the claim '{check.Claim}', which the table does not have");
        foreach (var row in claims.Rows.Where(row => row["check"] is null && row["not_testable"] is not null))
        {
            if (row["id"] is { } id && ClaimChecks.Of(id) is { } unnamed)
                data.Log.Add(claims, row, "check", $"the library has the check {unnamed.Name} for this claim; name it here, and leave not_testable empty");
        }
    }

    private static void CheckRow(LoadedPackage data, CaseTable claims, CaseRow row)
    {
        if (Fault(row["id"], row["check"], row["not_testable"]) is { } fault)
            data.Log.Add(claims, row, "check", fault);
    }

    private static string? Fault(string? id, string? name, string? reason)
    {
        if (name is null)
            return reason is null ? "the claim names no check, and not_testable does not say why none can test it" : null;
        if (reason is not null)
            return $"the claim names the check {name}, and not_testable says that none can test it; leave one of them empty";
        if (!ByName.TryGetValue(name, out var check))
            return $"'{name}' is no check of this library{(id is not null && ClaimChecks.Of(id) is { } own ? $"; the check of this claim is {own.Name}" : "")}";
        return check.Claim == id ? null : $"the check {name} tests the claim '{check.Claim}', not this one";
    }
}
