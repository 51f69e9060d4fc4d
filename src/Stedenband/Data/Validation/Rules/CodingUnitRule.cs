namespace Stedenband;

/// <summary>A coding's unit is one of those that its variable codes.</summary>
internal sealed class CodingUnitRule : IRule
{
    public void Check(LoadedPackage data)
    {
        var codings = data.Tables["codings"];
        var units = new UnitKeys(data.Tables);
        var variables = data.Variables();
        foreach (var row in codings.Rows)
        {
            if (row["unit"] is not { } unit || row["variable"] is not { } id || variables.GetValueOrDefault(id)?["unit_type"] is not { } unitType)
                continue;
            var source = UnitKeys.TableOf(unitType);
            if ((source is null || data.WholeTable(source) is not null) && units.Fault(unit, unitType) is { } fault)
                data.Log.Add(codings, row, "unit", fault);
        }
    }
}
