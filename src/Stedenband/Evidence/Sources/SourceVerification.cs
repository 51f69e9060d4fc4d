namespace Stedenband;

/// <summary>All pins looked for in one copy.</summary>
/// <param name="File">The copy.</param>
/// <param name="Pins">What came of each.</param>
public sealed record SourceVerification(string File, IReadOnlyList<PinResolution> Pins)
{
    /// <summary>How many were found once.</summary>
    public int FoundCount => Pins.OfType<PinResolution.Found>().Count();

    /// <summary>Those that were not.</summary>
    public IReadOnlyList<PinResolution> Faults => [.. Pins.Where(pin => pin is not PinResolution.Found)];

    /// <summary>Whether it can be the study: at least half of the pins stand in it. In another book hardly any does, and to list them all would help nobody.</summary>
    public bool IsSameText => FoundCount * 2 >= Pins.Count;

    /// <summary>The whole report: a line that counts, then a line for each fault.</summary>
    public override string ToString()
    {
        var count = $"{File}: {FoundCount} of {Pins.Count} pins stand in it once.";
        if (!IsSameText)
            return $"{count} It seems to be another text than the study's: name a copy of Tussen gemeenten (van Ewijk 2013).";
        return string.Join('\n', Faults.Select(fault => $"{File}: {fault}").Prepend(count));
    }
}
