namespace Stedenband;

/// <summary>What came of looking for the pin of a passage.</summary>
public abstract record PinResolution
{
    private PinResolution(Passage passage) => Passage = passage;

    /// <summary>The passage.</summary>
    public Passage Passage { get; init; }

    /// <summary>It stands there once.</summary>
    /// <param name="Passage">The passage.</param>
    /// <param name="Line">The line of the copy that it begins in.</param>
    /// <param name="Context">The words around it, as they are after normalization.</param>
    public sealed record Found(Passage Passage, int Line, string Context) : PinResolution(Passage);

    /// <summary>It stands nowhere.</summary>
    /// <param name="Passage">The passage.</param>
    /// <param name="Nearest">The words that come nearest, to see what differs; null when nothing is near.</param>
    public sealed record Missing(Passage Passage, NearMatch? Nearest) : PinResolution(Passage)
    {
        /// <inheritdoc />
        public override string ToString() =>
            $"passage {Passage.Id}: the pin '{Passage.Pin}' is not in it. {(Nearest is null ? "Nothing comes near" : $"Nearest, in line {Nearest.Line}: '{Nearest.Words}'")}";
    }

    /// <summary>It stands there more than once, so it locates nothing.</summary>
    /// <param name="Passage">The passage.</param>
    /// <param name="Lines">The lines that it begins in.</param>
    public sealed record Ambiguous(Passage Passage, IReadOnlyList<int> Lines) : PinResolution(Passage)
    {
        /// <inheritdoc />
        public override string ToString() => $"passage {Passage.Id}: the pin '{Passage.Pin}' is in it {Lines.Count} times, in the lines {string.Join(", ", Lines)}";
    }
}
