using System.Collections.Immutable;
using Cahier.Execution.Outputs;

namespace Cahier.Execution;

/// <summary>How a notebook is run from its first cell to its last.</summary>
public sealed record RunOptions
{
    /// <summary>How long a cell may run.</summary>
    public TimeSpan TimeLimit { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How many characters a cell may print; what is more is cut, and the cut is told.</summary>
    public int PrintLimit { get; init; } = 1_000_000;

    /// <summary>
    /// Values for the notebook's parameters: numbers, texts, <c>true</c> and <c>false</c>
    /// (see <see cref="Languages.Literal.Read"/>). They follow the cell tagged <c>parameters</c> as a cell of their own.
    /// </summary>
    public IReadOnlyDictionary<string, object> Parameters { get; init; } = ImmutableDictionary<string, object>.Empty;

    /// <summary>Hears of each output as it comes, in order; what it throws ends the run. Null for nobody.</summary>
    public Action<OutputEvent>? OnOutput { get; init; }
}
