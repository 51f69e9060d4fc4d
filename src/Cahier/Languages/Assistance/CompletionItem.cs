namespace Cahier.Languages.Assistance;

/// <summary>One of the things that can be typed at a position.</summary>
/// <param name="Text">What is inserted.</param>
/// <param name="Label">What is shown.</param>
/// <param name="Kind">What it is, one of <see cref="CompletionKinds"/>.</param>
/// <param name="Detail">The signature of a function, the type of a variable, the namespace of a type that is not imported; or null.</param>
public sealed record CompletionItem(string Text, string Label, string Kind, string? Detail);
