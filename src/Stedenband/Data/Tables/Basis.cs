namespace Stedenband;

/// <summary>On what a value stands: the vocabulary <c>basis</c> of the data.</summary>
public enum Basis
{
    /// <summary>The passage or source says so.</summary>
    Stated,

    /// <summary>Concluded by the coder from the passage or source; the note of the row says how.</summary>
    Inferred,

    /// <summary>The source does not say. The value is missing, which is neither zero nor "absent".</summary>
    NotReported,
}
