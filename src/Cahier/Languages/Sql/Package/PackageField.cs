namespace Cahier.Languages.Sql.Package;

/// <summary>A field of a Table Schema.</summary>
/// <param name="Name">Its name, which is that of a column of the file.</param>
/// <param name="Kind">Its type in the schema's words, for messages.</param>
/// <param name="Expression">Makes the SQL that reads a value of a column's text.</param>
internal sealed record PackageField(string Name, string Kind, Func<string, string> Expression);
