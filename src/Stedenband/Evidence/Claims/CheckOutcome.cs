namespace Stedenband;

/// <summary>What the data say of a claim.</summary>
public abstract record CheckOutcome
{
    private CheckOutcome(string sentence, IReadOnlyList<RowReference> rows)
    {
        Sentence = sentence;
        Rows = rows;
    }

    /// <summary>What they say, for a person to read.</summary>
    public string Sentence { get; init; }

    /// <summary>The rows that it rests on.</summary>
    public IReadOnlyList<RowReference> Rows { get; init; }

    /// <summary>The verdict in a word or two.</summary>
    public abstract string Verdict { get; }

    /// <summary>Whether the claim stands: it holds, or the pattern is consistent with it.</summary>
    public bool Stands => this is Holds or Consistent;

    /// <summary>The data say what the claim says.</summary>
    /// <param name="Sentence">What they say.</param>
    /// <param name="Rows">The rows that it rests on.</param>
    public sealed record Holds(string Sentence, IReadOnlyList<RowReference> Rows) : CheckOutcome(Sentence, Rows)
    {
        /// <inheritdoc />
        public override string Verdict => "holds";
    }

    /// <summary>The pattern is one that the claim would lead to expect. Five cases do not confirm a cause.</summary>
    /// <param name="Sentence">What the data say.</param>
    /// <param name="Rows">The rows that it rests on.</param>
    /// <param name="Cases">Where the pattern is seen.</param>
    /// <param name="NotObserved">What would tell the claim from its rivals, and is not in the data.</param>
    public sealed record Consistent(string Sentence, IReadOnlyList<RowReference> Rows, IReadOnlyList<string> Cases, string NotObserved) : CheckOutcome(Sentence, Rows)
    {
        /// <inheritdoc />
        public override string Verdict => "consistent with the pattern";
    }

    /// <summary>The data say something else.</summary>
    /// <param name="Sentence">What they say.</param>
    /// <param name="Rows">The rows that it rests on.</param>
    public sealed record DoesNotHold(string Sentence, IReadOnlyList<RowReference> Rows) : CheckOutcome(Sentence, Rows)
    {
        /// <inheritdoc />
        public override string Verdict => "does not hold";
    }

    /// <summary>The data do not say enough.</summary>
    /// <param name="Reason">What is lacking.</param>
    /// <param name="Sentence">What they do say.</param>
    /// <param name="Rows">The rows that were looked at.</param>
    public sealed record NotTestable(string Reason, string Sentence, IReadOnlyList<RowReference> Rows) : CheckOutcome(Sentence, Rows)
    {
        /// <inheritdoc />
        public override string Verdict => "not testable";
    }
}
