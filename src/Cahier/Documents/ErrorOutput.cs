namespace Cahier.Documents;

/// <summary>The error that ended the cell.</summary>
/// <param name="Name">The error's type, for instance <c>InvalidOperationException</c>.</param>
/// <param name="Value">Its message.</param>
/// <param name="Traceback">The lines to show, which may hold ANSI colours.</param>
public sealed record ErrorOutput(string Name, string Value, IReadOnlyList<string> Traceback) : Output;
