namespace Stedenband.Tests.Evidence.Checks;

/// <summary>The data of the study in a folder of their own, with one coded value changed in its file.</summary>
internal sealed class RecodedData : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("stedenband-recoded-").FullName;

    public RecodedData(StudyCells cells, int cell, string? value)
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Data))
            File.Copy(file, Path.Combine(_folder, Path.GetFileName(file)));
        var table = cells.TableOf(cell).Table;
        var changed = table.Rows.Select(row => row.Values.ToArray()).ToList();
        var fields = table.Schema.Fields.Select(field => field.Name).ToList();
        var row = changed[cells.TableOf(cell).RowOf(cell)];
        row[fields.IndexOf(cells.TableOf(cell).FieldOf(cell)!.Name)] = value;
        if (table.Name == "codings")
            Rebase(row, fields, value);
        if (fields.Contains("note"))
            row[fields.IndexOf("note")] ??= "Recoded.";
        File.WriteAllLines(Path.Combine(_folder, table.Schema.Path), changed.Select(values => string.Join(',', values.Select(Quoted))).Prepend(string.Join(',', fields)));
    }

    /// <summary>Whether the rules that look at several columns allow it too: a start may have moved behind its end.</summary>
    public bool IsAllowed => CaseStudy.Validate(_folder).IsValid;

    public StudyCells Open() => new(CaseStudy.Open(_folder));

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    // Whether a value is reported at all is said by its basis as well, and what is inferred needs a ground.
    private static void Rebase(string?[] row, List<string> fields, string? value)
    {
        var basis = fields.IndexOf("basis");
        row[basis] = value is null ? "not_reported" : row[basis] == "not_reported" ? "inferred" : row[basis];
        row[fields.IndexOf("passages")] ??= value is null ? null : "1.0.1";
    }

    private static string Quoted(string? text) => text is null ? "" : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
