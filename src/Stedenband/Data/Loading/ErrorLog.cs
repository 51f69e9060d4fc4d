namespace Stedenband;

/// <summary>Collects errors while a package is read and checked, with what is needed to put them in order.</summary>
internal sealed class ErrorLog(DataPackage package)
{
    private readonly Dictionary<string, int> _tableOrder = package.Tables.Select((table, index) => (table.Name, index)).ToDictionary(pair => pair.Name, pair => pair.index);
    private readonly List<(int Table, int Row, int Column, ValidationError Error)> _errors = [];

    public void Add(CaseTable table, int? row, string? column, string message) =>
        _errors.Add((_tableOrder[table.Name], row ?? 0, table.Has(column) ? table.ColumnIndex(column) : -1, new ValidationError(table.File, row, column, message)));

    public void AddFile(CaseTable table, string message) => Add(table, (int?)null, null, message);

    public void Add(CaseTable table, CaseRow row, string? column, string message) => Add(table, row.Number, column, message);

    public IReadOnlyList<ValidationError> InOrder() =>
        [.. _errors.OrderBy(entry => entry.Table).ThenBy(entry => entry.Row).ThenBy(entry => entry.Column).Select(entry => entry.Error)];
}
