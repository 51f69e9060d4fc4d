namespace Cahier.Execution;

/// <summary>A question to the user, who answers with a line.</summary>
/// <param name="Prompt">The question.</param>
/// <param name="IsPassword">Whether the answer must not be shown.</param>
public sealed record InputRequest(string Prompt, bool IsPassword);
