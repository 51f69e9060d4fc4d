namespace Stedenband;

/// <summary>
/// The figures of the book, one function each. Everything drawn comes from the tables of the study; a mark shows under
/// the pointer what it is, on what basis, and where to look it up.
/// </summary>
public static partial class Charts;
