namespace Stedenband;

/// <summary>A coding has no value exactly when the basis is not_reported, and otherwise one that its variable allows.</summary>
internal sealed class CodingValueRule : IRule
{
    public void Check(LoadedPackage data)
    {
        var codings = data.Tables["codings"];
        var variables = data.Variables();
        foreach (var row in codings.Rows.Where(row => row["basis"] is { } basis && BasisTerm.All.Contains(basis)))
        {
            var variable = row["variable"] is { } id ? variables.GetValueOrDefault(id) : null;
            if (Fault(codings, row["value"], row["basis"]!, variable) is { } fault)
                data.Log.Add(codings, row, "value", fault);
        }
    }

    private static string? Fault(CaseTable codings, string? value, string basis, CaseRow? variable)
    {
        if (basis == BasisTerm.NotReported)
            return value is null ? null : $"'{value}' stands where the basis is not_reported; leave the value empty, or say what it stands on";
        if (value is null)
            return $"the value is missing and the basis is {basis}; what the source does not say has the basis not_reported";
        if (variable is null)
            return null;
        if (variable["scale"] == "integer" && FieldValue.TryParse(codings.Schema.Field("value")! with { Type = FieldType.Integer }, value) is null)
            return $"'{value}' is not a whole number, which the variable '{variable["id"]}' asks for";
        var allowed = FieldValue.Items(variable.Column("allowed_values"), variable["allowed_values"]);
        return allowed.Length == 0 || allowed.Contains(value) ? null : $"'{value}' is not one of {string.Join(", ", allowed)}";
    }
}
