namespace Stedenband.Tests.Data;

/// <summary>One cell of the small package with a value that it must not have.</summary>
internal sealed record Corruption(string Table, int Row, string Column, string Value)
{
    /// <summary>Every value that the description of the tables rules out, for every cell.</summary>
    public static IReadOnlyList<Corruption> All { get; } = [.. Every()];

    private static IEnumerable<Corruption> Every()
    {
        using var package = new SmallPackage();
        var study = CaseStudy.Open(package.Folder);
        foreach (var table in study.Package.Tables)
        {
            var rows = study.Table(table.Name).Rows;
            foreach (var field in table.Fields)
            {
                var pointing = table.ForeignKeys.Any(key => key.Columns.Contains(field.Name));
                foreach (var value in Wrong(field, pointing))
                {
                    for (var row = 0; row < rows.Count; row++)
                        yield return new Corruption(table.Name, row + 2, field.Name, value);
                }

                for (var row = 1; row < rows.Count && table.PrimaryKey.SequenceEqual([field.Name]); row++)
                    yield return new Corruption(table.Name, row + 2, field.Name, rows[row - 1][field.Name]!);
            }
        }
    }

    private static IEnumerable<string> Wrong(FieldSchema field, bool pointing)
    {
        if (field.Required)
            yield return "";
        if (field.Enum is not null || field.Vocabulary is not null || field.References is not null || pointing)
            yield return "of-no-list";
        if (field.Type is FieldType.Integer or FieldType.Number or FieldType.Boolean)
            yield return "x1";
        if (field.Type is FieldType.List)
            yield return ";";
        if (field.Pattern is not null)
            yield return "!";
        if (field.Minimum is not null)
            yield return "-1000";
        if (field.Maximum is not null)
            yield return "99999";
    }
}
