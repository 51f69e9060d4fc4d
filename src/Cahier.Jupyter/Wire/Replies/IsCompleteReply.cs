namespace Cahier.Jupyter.Wire.Replies;

/// <summary>Whether code is a whole.</summary>
/// <remarks>https://jupyter-client.readthedocs.io/en/latest/messaging.html#code-completeness</remarks>
/// <param name="Status"><c>complete</c>, <c>incomplete</c>, <c>invalid</c> or <c>unknown</c>.</param>
/// <param name="Indent">What to put at the beginning of the next line of incomplete code; null for code that is not.</param>
public sealed record IsCompleteReply(string Status, string? Indent = null) : IReply;
