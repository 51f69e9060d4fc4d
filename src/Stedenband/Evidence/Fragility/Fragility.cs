using System.Globalization;

namespace Stedenband;

/// <summary>How much it takes to overturn a verdict.</summary>
public sealed record Fragility
{
    /// <summary>The most recodings that were tried together.</summary>
    public required int Depth { get; init; }

    /// <summary>The smallest number of recodings that overturns it; null when it takes more than <see cref="Depth"/>.</summary>
    public required int? Smallest { get; init; }

    /// <summary>All sets of that many recodings which overturn it. Where several values of a cell do the same, they stand together.</summary>
    public required IReadOnlyList<OverturningSet> Sets { get; init; }

    /// <summary>Their number, with every value counted by itself.</summary>
    public required long SetCount { get; init; }

    /// <summary>Coded values that the check reads.</summary>
    public required int CellsRead { get; init; }

    /// <summary>Single recodings of these.</summary>
    public required int SingleRecodings { get; init; }

    /// <summary>How many of them overturn the verdict.</summary>
    public required int SingleOverturning { get; init; }

    /// <summary>How many of them leave the claim without a verdict.</summary>
    public required int SingleUnsettling { get; init; }

    /// <summary>Sets of recodings that were decided.</summary>
    public required long Decided { get; init; }

    /// <summary>Runs of the check that it took.</summary>
    public required long Runs { get; init; }

    /// <summary>The share of single recodings that overturn the verdict.</summary>
    public double Share => SingleRecodings == 0 ? 0 : (double)SingleOverturning / SingleRecodings;

    /// <summary>For example <c>1 (4 of 12 single recodings)</c> or <c>more than 3</c>.</summary>
    public override string ToString() => Smallest switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"more than {Depth}"),
        1 => string.Create(CultureInfo.InvariantCulture, $"1 ({SingleOverturning} of {SingleRecodings} single recodings)"),
        { } smallest => string.Create(CultureInfo.InvariantCulture, $"{smallest} ({SetCount} sets)"),
    };
}
