namespace Stedenband;

/// <summary>The tables of a package as they were read, with the log of what is wrong so far.</summary>
internal sealed record LoadedPackage(DataPackage Package, IReadOnlyDictionary<string, CaseTable> Tables, IReadOnlySet<string> Complete, ErrorLog Log)
{
    /// <summary>The table, when all of it could be read: only then does an absent key mean anything.</summary>
    public CaseTable? WholeTable(string name) => Complete.Contains(name) ? Tables[name] : null;
}
