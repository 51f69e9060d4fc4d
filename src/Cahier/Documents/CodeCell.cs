namespace Cahier.Documents;

/// <summary>A cell of code, with what its last run gave.</summary>
public sealed record CodeCell : Cell
{
    /// <summary>
    /// The language as a lower-case name: <c>csharp</c>, <c>fsharp</c>, <c>sql</c>, <c>html</c>, <c>javascript</c>, ...
    /// A first line such as <c>#!fsharp</c> wins over the cell's metadata, and that over the notebook's default.
    /// </summary>
    public required string Language { get; init; }

    /// <summary>The number of the run, or null when the cell has not been run.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>The outputs, in the order in which they came.</summary>
    public IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>
    /// The source with a first line that only selects the language (<c>#!fsharp</c>) left empty, so that line numbers
    /// stay those of the cell.
    /// </summary>
    public string Code => LanguageSelector.Blank(Source, Language);
}
