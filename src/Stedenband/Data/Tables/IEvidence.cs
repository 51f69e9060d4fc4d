namespace Stedenband;

/// <summary>A row that carries its provenance: on what it stands, and where a reader can look it up.</summary>
public interface IEvidence
{
    /// <summary>How the row is known: stated by the passage or source, inferred (the note says how), or not reported.</summary>
    Basis Basis { get; }

    /// <summary>Keys of the passages of the study that carry the row; empty when none does.</summary>
    IReadOnlyList<string> Passages { get; }

    /// <summary>Keys of the other sources that carry the row; empty when none does.</summary>
    IReadOnlyList<string> Sources { get; }

    /// <summary>How an inference was made, or what a reader should know.</summary>
    string? Note { get; }
}
