namespace Cahier.Documents;

/// <summary>Text that the cell wrote to a console stream.</summary>
/// <param name="Name"><c>stdout</c> or <c>stderr</c>.</param>
/// <param name="Text">The text, with its line ends.</param>
public sealed record StreamOutput(string Name, string Text) : Output;
