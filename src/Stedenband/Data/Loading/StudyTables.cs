namespace Stedenband;

/// <summary>The tables that the library reads into typed rows, and the columns it takes from them.</summary>
internal static class StudyTables
{
    public static IReadOnlyDictionary<string, Type> Rows { get; } = new Dictionary<string, Type>
    {
        ["terms"] = typeof(Term),
        ["municipalities"] = typeof(Municipality),
        ["partnerships"] = typeof(Partnership),
        ["programmes"] = typeof(Programme),
        ["events"] = typeof(CaseEvent),
        ["actors"] = typeof(Actor),
        ["relations"] = typeof(Relation),
        ["exchanges"] = typeof(Exchange),
        ["outcomes"] = typeof(Outcome),
        ["dimensions"] = typeof(DimensionStatement),
        ["influences"] = typeof(Influence),
        ["variables"] = typeof(Variable),
        ["codings"] = typeof(Coding),
        ["passages"] = typeof(Passage),
        ["claims"] = typeof(Claim),
        ["recommendations"] = typeof(Recommendation),
        ["references"] = typeof(Reference),
        ["sources"] = typeof(Source),
    };

    /// <summary>Checks that a package describes them all.</summary>
    /// <exception cref="SchemaException">A table or a column is not described.</exception>
    public static void Check(DataPackage package)
    {
        foreach (var (name, row) in Rows)
        {
            var table = package.Tables.FirstOrDefault(table => table.Name == name)
                ?? throw new SchemaException($"describes no table '{name}', which the study needs");
            if (RowReader.ColumnsOf(row).FirstOrDefault(pair => table.Field(pair.Column) is null) is { Column: { } column })
                throw new SchemaException($"the table '{name}' describes no field '{column}', which the study needs");
        }
    }
}
