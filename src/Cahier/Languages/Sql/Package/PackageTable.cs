namespace Cahier.Languages.Sql.Package;

/// <summary>A table that a data package describes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Files">The files of its rows.</param>
/// <param name="Dialect">How the files are written, as arguments of DuckDB's <c>read_csv</c>.</param>
/// <param name="Fields">The fields whose type the Table Schema tells.</param>
internal sealed record PackageTable(string Name, IReadOnlyList<string> Files, string Dialect, IReadOnlyList<PackageField> Fields);
