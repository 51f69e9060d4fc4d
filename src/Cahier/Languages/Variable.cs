namespace Cahier.Languages;

/// <summary>A variable of a notebook.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Value">The object itself, never a copy.</param>
/// <param name="Type">The type it was declared with.</param>
internal sealed record Variable(string Name, object? Value, Type Type);
